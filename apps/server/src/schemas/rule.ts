import { z } from "@hono/zod-openapi";
import { daySchema } from "./day.ts";

const text = z.string();

export const ruleLineSchema = z
  .object({
    id: text,
    title: text,
    layer: text,
    page: text,
    force: z.enum(["binding", "guidance", "advisory", "proposed", "enjoined", "superseded"]),
    from: daySchema.optional(),
    until: daySchema.optional(),
    runs: z.boolean().openapi({ description: "Whether the engine computes with it" }),
  })
  .openapi("RuleLine");

export const ruleSchema = ruleLineSchema
  .extend({
    line: z.number(),
    section: text.optional(),
    prose: text,
    forceSince: daySchema.optional(),
    forceWhy: text.optional(),
    sources: z.array(z.object({ text, place: text.optional(), readOn: daySchema.optional() })),
    consequence: text.optional(),
    authority: text.optional(),
    appliesTo: text.optional(),
    informational: text.optional(),
    runsAs: z.array(text).openapi({ description: "Rules that run and say the same" }),
    notRun: text.optional().openapi({ description: "Why what it states is not computed" }),
    formal: text.openapi({ description: "The rule blocks as they stand on the page" }),
    replaces: z.array(text),
    excepts: z.array(text),
    seeAlso: z.array(text),
    referredBy: z.array(text),
    versions: z
      .array(ruleLineSchema.pick({ from: true, until: true, force: true, page: true }))
      .openapi({ description: "All rules of this name; their periods are disjoint" }),
  })
  .openapi("Rule");

export type RuleLine = z.infer<typeof ruleLineSchema>;
export type RuleView = z.infer<typeof ruleSchema>;
