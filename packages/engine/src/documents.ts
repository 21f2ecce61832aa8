import { collect, type Paper, type Ruling } from "./clauses.ts";
import type { Context } from "./context.ts";
import type { PermissionStanding } from "./standing.ts";

type Shown = PermissionStanding["documents"][number];

type Needed = { paper: Paper; rule: string };

/** Which of the papers asked for the record or the request has; of a letter, which of its items lack. */
export function documentStanding(rulings: readonly Ruling[], context: Context): Shown[] {
  const needed: Needed[] = [];
  for (const { speaker, documents } of collect(rulings, ({ needs }) => needs, context))
    for (const paper of documents) {
      const known = needed.find((one) => one.paper.id === paper.id);
      if (known) known.paper = withItems(known.paper, paper.items);
      else needed.push({ paper, rule: speaker.id });
    }
  return needed.map((one) => shown(one, context));
}

const withItems = (one: Paper, items: Paper["items"]): Paper => ({
  ...one,
  items: [...one.items, ...items.filter(({ id }) => !one.items.some((item) => item.id === id))],
});

function shown({ paper: { id, key, items }, rule }: Needed, context: Context): Shown {
  const { request, documents, status } = context.record;
  const asked = request?.kind === context.permission ? request?.documents : undefined;
  const given = asked?.[id];
  const held = id === "i94" ? status?.i94 : (documents as Record<string, unknown> | undefined)?.[key];
  if (given === undefined)
    return asShown(id, held === undefined ? (asked ? "missing" : "unknown") : "present", rule, items);
  if (typeof given === "boolean") return { id, status: given ? "present" : "missing", rule };
  const told = given as Record<string, unknown>;
  const lacking = items.filter((item) => !told[item.id] && !told[item.key]);
  return asShown(id, lacking.length === 0 ? "present" : "missing", rule, lacking);
}

function asShown(id: string, status: Shown["status"], rule: string, items: Paper["items"]): Shown {
  return items.length === 0
    ? { id, status, rule }
    : { id, status, rule, items: items.map((item) => item.id) };
}
