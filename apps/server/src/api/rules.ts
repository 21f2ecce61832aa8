import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { dayFromISO } from "@sojourn/dates";
import type { Rule } from "@sojourn/policy";
import { nearest } from "@sojourn/shelf";
import type { AppOptions } from "../app.ts";
import { daySchema } from "../schemas/day.ts";
import { faultsSchema } from "../schemas/faults.ts";
import { ruleLineSchema, ruleSchema } from "../schemas/rule.ts";
import { fault } from "./index.ts";
import { ruleLine, ruleView } from "./rule-view.ts";

const json = <S>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

const list = createRoute({
  method: "get",
  path: "/api/v1/rules",
  summary: "All rules, one line each",
  request: { query: z.object({ layer: z.string().optional().openapi({ example: "columbia" }) }) },
  responses: { 200: json(z.object({ rulebook: z.string(), rules: z.array(ruleLineSchema) }), "The rules") },
});

const one = createRoute({
  method: "get",
  path: "/api/v1/rules/{id}",
  summary: "One rule, as it is on a day",
  request: {
    params: z.object({ id: z.string().openapi({ example: "US:F1-CPT-ONE-YEAR-BAR" }) }),
    query: z.object({
      on: daySchema.optional().openapi({ description: "The day; the newest version when left out" }),
    }),
  },
  responses: {
    200: json(ruleSchema, "The rule"),
    400: json(faultsSchema, "The day is no date"),
    404: json(faultsSchema, "There is no such rule"),
  },
});

export function addRules(api: OpenAPIHono, { rulebook }: AppOptions): void {
  const byId = Map.groupBy(rulebook.rules, ({ id }) => id.toUpperCase());
  api.openAPIRegistry.registerPath(list);
  api.openAPIRegistry.registerPath(one);
  api.get(list.path, (context) => {
    const layer = context.req.query("layer");
    const rules = rulebook.rules.filter((rule) => layer === undefined || rule.layer === layer);
    return context.json({ rulebook: rulebook.version, rules: rules.map(ruleLine) });
  });
  api.get("/api/v1/rules/:id", (context) => {
    const versions = byId.get(context.req.param("id").toUpperCase());
    if (!versions) return context.json(unknown(context.req.param("id"), [...byId.keys()]), 404);
    const on = context.req.query("on");
    const day = on === undefined ? undefined : dayFromISO(on);
    if (on !== undefined && day === undefined)
      return context.json(fault("This is not a date.", "Give a real date: 2026-03-01.", "on"), 400);
    const rule = day === undefined ? newest(versions) : versions.find((version) => isLaw(version, day));
    if (!rule)
      return context.json(fault("The rule is not law on this day.", "Leave the day out.", "on"), 404);
    return context.json(ruleView(rule, versions));
  });
}

function unknown(id: string, known: string[]) {
  const near = nearest(id, known);
  return fault(
    "There is no such rule.",
    near ? `Did you mean "${near}"?` : "/api/v1/rules lists them all.",
    "id",
  );
}

const newest = (versions: Rule[]): Rule | undefined =>
  [...versions].sort((a, b) => (b.effective.from ?? -Infinity) - (a.effective.from ?? -Infinity))[0];

const isLaw = ({ effective: { from, until } }: Rule, day: number): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);
