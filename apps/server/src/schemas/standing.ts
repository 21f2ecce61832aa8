import { z } from "@hono/zod-openapi";
import type { Standing } from "@sojourn/engine";
import { daySchema } from "./day.ts";

const text = z.string();
const texts = z.array(text);
const missing = z.array(z.object({ fact: text, ask: text, cost: z.number().optional() })).openapi("Missing");
const facts = z.array(z.object({ path: text, words: text, value: text })).openapi("Facts");
const assumed = z.array(z.object({ fact: text, as: text, rule: text }));
const caution = z.object({ rule: text, force: text, says: text });
const monthsAndDays = z.object({ months: z.number(), days: z.number() });
const count = z.union([z.number(), monthsAndDays]).openapi("Count");

const windowSchema = z
  .object({
    from: daySchema.nullish(),
    until: daySchema.nullish(),
    fromRule: text.optional(),
    untilRule: text.optional(),
    fromSays: text.optional(),
    untilSays: text.optional(),
    missing: missing.optional(),
  })
  .openapi("Window", { description: "Both days are included. `null`: not settled by the record." });

const requirement = z
  .object({
    rule: text,
    clause: text,
    layer: text,
    force: text,
    status: z.enum(["met", "unmet", "unknown", "lifted", "not-applicable", "conflict"]),
    says: text,
    facts,
    slack: z.object({ value: z.number(), unit: text }).optional(),
    otherwise: text.optional(),
    exceptions: z
      .array(z.object({ rule: text, applied: z.union([z.boolean(), z.literal("unknown")]) }))
      .optional(),
    missing: missing.optional(),
  })
  .openapi("Requirement");

const told = z
  .object({
    does: z.enum(["file", "request", "begin", "work", "stay", "do"]),
    done: z.enum(["filed", "held", "over"]).optional(),
    on: daySchema.optional(),
    from: daySchema.optional(),
    until: daySchema.optional(),
    atLatest: z.literal(true).optional(),
    status: text.optional(),
    because: text.optional(),
  })
  .openapi("Told", { description: "What a permission's `says` says, as data: for another language." });

const permission = z
  .object({
    id: text,
    title: text,
    verdict: z.enum(["open", "opens-later", "closed", "barred", "unknown", "not-applicable"]),
    says: text,
    told,
    windows: z.object({
      file: windowSchema.optional(),
      begin: windowSchema.optional(),
      end: windowSchema.optional(),
      request: windowSchema.optional(),
    }),
    amount: monthsAndDays.extend({ rule: text }).optional(),
    grants: texts,
    requirements: z.array(requirement),
    documents: z.array(
      z.object({
        id: text,
        status: z.enum(["present", "missing", "unknown"]),
        items: texts.optional(),
        rule: text,
      }),
    ),
    approvals: z.array(z.object({ by: text, attests: text.optional(), rule: text })),
    answered: z.object({ within: text, by: text.optional(), rule: text }).optional(),
    cautions: z.array(caution),
    missing,
    assumed: assumed.optional(),
  })
  .openapi("Permission");

const clock = z
  .object({
    id: text,
    title: text,
    value: count,
    bounds: z.object({ from: count, to: count.nullable() }).optional(),
    unit: text,
    limit: z.number().optional(),
    needed: z.number().optional(),
    remaining: count.optional(),
    exceeded: z.boolean().nullable(),
    level: text.optional(),
    runsOutOn: daySchema.optional(),
    warnings: z.array(z.object({ at: z.number(), on: daySchema.optional(), passed: z.boolean() })).optional(),
    rule: text,
    limitRule: text.optional(),
    says: text,
    counted: z.array(z.tuple([daySchema, daySchema])),
    also: z.array(
      z.object({
        by: text,
        value: count,
        limit: z.number().optional(),
        force: text.optional(),
        since: text.optional(),
      }),
    ),
    missing,
    assumed: assumed.optional(),
  })
  .openapi("Clock");

const duty = z
  .object({
    id: text,
    title: text,
    by: text,
    from: daySchema.optional(),
    due: daySchema,
    advised: daySchema.optional(),
    status: z.enum(["upcoming", "due", "done", "late", "overdue", "unknown"]),
    kept: z.literal(true).optional(),
    settledOn: daySchema.optional(),
    says: text,
    rule: text,
    otherwise: text.optional(),
    facts,
    missing,
  })
  .openapi("Duty");

const milestone = z
  .object({
    id: text,
    title: text,
    date: daySchema.nullable(),
    says: text,
    rule: text,
    facts,
    missing,
    assumed: assumed.optional(),
    conflict: z.array(z.object({ date: daySchema, rule: text })).optional(),
  })
  .openapi("Milestone");

const note = z
  .object({
    rule: text,
    page: text,
    since: daySchema.optional(),
    why: text.optional(),
    from: daySchema.optional(),
    until: daySchema.optional(),
    supposed: z.boolean(),
    counted: z.boolean(),
  })
  .openapi("LawNote", {
    description: "A rule that is not law on the day; `counted`: supposing it had an effect.",
  });

const law = z
  .object({
    inForce: z.number(),
    guidance: texts,
    enjoined: z.array(note),
    proposed: z.array(note),
    superseded: z.array(note),
    notYet: z.array(note),
  })
  .openapi("Law", { description: "The state of the law that was used, as far as it touches what is shown." });

export const standingSchema = z
  .object({
    standing: z.literal(1),
    asOf: daySchema,
    lawAsOf: daySchema,
    supposing: texts,
    school: text.optional(),
    rulebook: text,
    law,
    permissions: z.array(permission),
    clocks: z.array(clock),
    duties: z.array(duty),
    milestones: z.array(milestone),
    findings: z.array(caution),
  })
  .openapi("Standing", { description: "Where a student stands on a day." });

/** The document may not say less than the engine: a field that is missing here does not compile. */
type Said = z.infer<typeof standingSchema>;
type Same<A, B> = [Required<A>] extends [Required<B>] ? true : never;
const _complete: Same<Said, Standing> & Same<Standing, Said> = true;
void _complete;
