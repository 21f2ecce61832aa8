import { dayFromISO } from "@sojourn/dates";
import type { Rule } from "./ir.ts";
import {
  appliesToOf,
  authorityOf,
  type Block,
  effectiveOf,
  forceOf,
  sourcesOf,
  titleOf,
} from "./pages/index.ts";

/** A block's tags as the rulebook keeps them; what runs is added by the language. */
export function ruleFrom(block: Block, layer: string, page: string): Rule {
  const all = (kind: string) =>
    block.attributes.filter((attribute) => attribute.kind === kind).map(({ arg }) => arg);
  const [dated] = all("DATED");
  const [informational] = all("INFORMATIONAL");
  const [notRun] = all("NOT-RUN");
  const ids = (kind: string) => all(kind).flatMap((arg) => arg.split(",").map((id) => id.trim()));
  const consequence = all("CONSEQUENCE").join("; ");
  const authority = authorityOf(block)?.text;
  const appliesTo = appliesToOf(block)?.text;
  return {
    id: block.id,
    layer,
    page,
    line: block.line,
    title: titleOf(block) ?? titleFrom(block.id),
    prose: block.body.trim(),
    force: force(block),
    effective: days(effectiveOf(block)),
    sources: sourcesOf(block).map(({ readOn, ...named }) => ({ ...named, ...days({ readOn }) })),
    attributes: block.attributes.map(({ kind, arg }) => ({ kind, arg })),
    seeAlso: ids("SEE-ALSO"),
    runsAs: ids("RUNS-AS"),
    referredBy: [],
    formal: block.fences
      .filter((fence) => fence.kind === "rule")
      .map((fence) => fence.text)
      .join("\n\n"),
    replaces: [],
    excepts: [],
    statements: [],
    examples: [],
    ...(block.section && { section: block.section }),
    ...(consequence && { consequence }),
    ...(authority && { authority }),
    ...(appliesTo && { appliesTo }),
    ...(dated && { dated }),
    ...(informational && { informational }),
    ...(notRun && { notRun }),
  };
}

function titleFrom(id: string): string {
  const words = id
    .slice(id.indexOf(":") + 1)
    .replace(/^[FJ]1-/, "")
    .replace(/-\d+$/, "")
    .toLowerCase()
    .split("-");
  const KEPT: Record<string, string> = {
    cpt: "CPT",
    opt: "OPT",
    stem: "STEM",
    dso: "DSO",
    f1: "F-1",
    j1: "J-1",
    i20: "I-20",
    coe: "COE",
    us: "US",
  };
  const text = words.map((word) => KEPT[word] ?? word).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ISO days of a tag as integers; those left out stay out. */
function days<K extends string>(
  values: { readonly [Key in K]?: string | undefined },
): { [Key in K]?: number } {
  const found: { [Key in K]?: number } = {};
  for (const key of Object.keys(values) as K[]) {
    const day = values[key] === undefined ? undefined : dayFromISO(values[key]);
    if (day !== undefined) found[key] = day;
  }
  return found;
}

function force(block: Block): Rule["force"] {
  const { force: kind, since, why } = forceOf(block);
  return { kind, ...days({ since }), ...(why && { why }) };
}
