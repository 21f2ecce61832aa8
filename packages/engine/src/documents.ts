import { camel } from "@sojourn/record";
import type { Ruling } from "./clauses.ts";
import type { Context } from "./context.ts";
import { collect } from "./permissions.ts";
import type { PermissionStanding } from "./standing.ts";

type Shown = PermissionStanding["documents"][number];

type Needed = { id: string; items: string[]; rule: string };

/** Which of the papers asked for the record or the request has; of a letter, which of its items lack. */
export function documentStanding(rulings: readonly Ruling[], context: Context): Shown[] {
  const needed: Needed[] = [];
  for (const { rule, clause } of collect(rulings, "needs", context))
    for (const { id, items } of clause.documents) {
      const known = needed.find((one) => one.id === id);
      if (!known) needed.push({ id, items: [...new Set(items)], rule: rule.id });
      else for (const item of items) if (!known.items.includes(item)) known.items.push(item);
    }
  return needed.map((one) => shown(one, context));
}

function shown({ id, items, rule }: Needed, context: Context): Shown {
  const { request, documents, status } = context.record;
  const asked = request?.kind === context.permission ? request?.documents : undefined;
  const given = asked?.[id];
  const held = id === "i94" ? status?.i94 : (documents as Record<string, unknown> | undefined)?.[camel(id)];
  if (given === undefined)
    return {
      id,
      status: held === undefined ? (asked ? "missing" : "unknown") : "present",
      rule,
      ...(items.length > 0 && { items }),
    };
  if (typeof given === "boolean") return { id, status: given ? "present" : "missing", rule };
  const lacking = items.filter(
    (item) => !(given as Record<string, unknown>)[item] && !(given as Record<string, unknown>)[camel(item)],
  );
  return {
    id,
    status: lacking.length === 0 ? "present" : "missing",
    rule,
    ...(lacking.length > 0 && { items: lacking }),
  };
}
