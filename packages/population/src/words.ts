import type { Rulebook } from "@sojourn/policy";
import { plainName } from "@sojourn/record";

/** What people call the things that answers speak of. */
export type Names = {
  permission(id: string): string;
  clock(name: string): string;
  milestone(id: string): string;
  /** An edge of a window: `cpt.request.until`. */
  edge(name: string): string;
  school(id: string): string;
};

const EDGES: { [edge: string]: string } = {
  "file.from": "first day to file",
  "file.until": "last day to file",
  "request.from": "first day to ask the school",
  "request.until": "last day to ask the school",
  "begin.from": "first day to begin",
  "begin.until": "last day to begin",
  "end.from": "first day it may end",
  "end.until": "last day it can run",
};

/** The titles on the pages; where several layers title a thing, the first. */
export function namesIn({ rules, layers }: Rulebook): Names {
  const titles = new Map<string, string>();
  for (const statement of rules.flatMap(({ statements }) => statements)) {
    const key = `${statement.kind} ${statement.name}`;
    if ("title" in statement && statement.title && !titles.has(key)) titles.set(key, statement.title);
  }
  const titled = (kind: string) => (id: string) => titles.get(`${kind} ${id}`) ?? plainName(id);
  const permission = titled("permission");
  return {
    permission,
    clock: titled("clock"),
    milestone: titled("milestone"),
    edge: (name) => {
      const [id = name, ...edge] = name.split(".");
      return `${permission(id)}: ${EDGES[edge.join(".")] ?? edge.join(" ")}`;
    },
    school: (id) =>
      id === ""
        ? "No school named (federal rules only)"
        : (layers.find((layer) => layer.id === id)?.title ?? id),
  };
}
