import { isoFromDay } from "@sojourn/dates";
import type { Example, Expectation, Rulebook } from "@sojourn/policy";
import { readRecord } from "@sojourn/record";
import { evaluateOnly, type Part } from "./evaluate.ts";

export type ExampleResult = { rule: string; page: string; line: number; title?: string; ok: boolean; expected: string; got: string };

/** An example with its record read: it can be run against any version of its rulebook. */
export type Case = { rule: string; page: string; layer: string; school?: string; example: Example; reading: Reading };
type Reading = ReturnType<typeof readRecord>;

/** The examples that stand on the pages. */
export function casesOf(rulebook: Rulebook, only: (rule: string) => boolean = () => true): Case[] {
  return rulebook.rules
    .filter((rule) => only(rule.id))
    .flatMap(({ id, page, layer, examples }) =>
      examples.map((example) => {
        const school = example.school ?? (layer === "us" ? undefined : layer);
        return { rule: id, page, layer, ...(school && { school }), example, reading: readRecord({ ...example.record, ...(school && { school }) }) };
      }),
    );
}

/** Run the examples that stand on the pages; one result an expectation. */
export function runExamples(rulebook: Rulebook, only: (rule: string) => boolean = () => true): ExampleResult[] {
  return casesOf(rulebook, only).flatMap((one) => runCase(rulebook, one));
}

export function runCase(rulebook: Rulebook, { rule, page, example, reading }: Case): ExampleResult[] {
  const result = (line: number, ok: boolean, expected: string, got: string): ExampleResult => ({ rule, page, line, ...(example.title && { title: example.title }), ok, expected, got });
  if (!reading.ok) return reading.faults.map((fault) => result(example.line, false, "a readable record", `${fault.path}: ${fault.says}`));
  const when = {
    asOf: isoFromDay(example.asOf),
    ...(example.lawAsOf !== undefined && { lawAsOf: isoFromDay(example.lawAsOf) }),
    supposing: example.supposing,
  };
  const standing = evaluateOnly(rulebook, reading.record, when, new Set(example.expects.map(askedIn)));
  return example.expects.map((expect) => {
    const { expected, got, ok } = judge(expect, standing);
    return result(expect.line, ok, expected, got);
  });
}

/** The name of what an expectation speaks of. */
export function askedIn(expect: Expectation): string {
  switch (expect.what) {
    case "clock":
      return expect.clock;
    case "milestone":
      return expect.milestone;
    case "duty":
      return expect.duty;
    default:
      return expect.permission;
  }
}

type Judged = { expected: string; got: string; ok: boolean };
const iso = (day: number | null | undefined): string => (day === null || day === undefined ? "nothing" : isoFromDay(day));
const same = (expected: string, got: string): Judged => ({ expected, got, ok: expected === got });

function judge(expect: Expectation, standing: Part): Judged {
  switch (expect.what) {
    case "verdict":
    case "window":
    case "caution":
    case "missing":
      return judgePermission(expect, standing);
    case "clock":
      return judgeClock(expect, standing);
    case "milestone": {
      const found = standing.milestones.find((one) => one.id === expect.milestone);
      return same(`${expect.milestone} on ${iso(expect.date)}`, `${expect.milestone} on ${found?.date ?? "nothing"}`);
    }
    case "duty":
      return judgeDuty(expect, standing);
  }
}

function judgePermission(expect: Extract<Expectation, { permission: string }>, standing: Part): Judged {
  const found = standing.permissions.find((one) => one.id === expect.permission);
  if (!found) return same(expect.permission, "no such permission");
  if (expect.what === "window") {
    const date = found.windows[expect.window]?.[expect.edge] ?? "nothing";
    return same(`${expect.window} ${expect.edge} ${iso(expect.date)}`, `${expect.window} ${expect.edge} ${date}`);
  }
  if (expect.what === "caution") {
    const rules = found.cautions.map((one) => one.rule);
    return { expected: `a caution of ${expect.rule}`, got: rules.join(", ") || "none", ok: rules.includes(expect.rule) };
  }
  if (expect.what === "missing") {
    const facts = found.missing.map((one) => one.fact);
    return { expected: `a question about ${expect.fact}`, got: facts.join(", ") || "none", ok: facts.includes(expect.fact) };
  }
  const unmet = found.requirements.filter((one) => one.status === "unmet").map((one) => one.rule);
  const by = expect.by ? ` by ${expect.by}` : "";
  const ok = found.verdict === expect.verdict && (!expect.by || unmet.includes(expect.by));
  return { expected: `${expect.permission} ${expect.verdict}${by}`, got: `${expect.permission} ${found.verdict}${unmet.length > 0 ? ` by ${unmet.join(", ")}` : ""}${found.verdict === "unknown" ? ` asking ${found.missing.map((one) => one.fact).join(", ")}` : ""}`, ok };
}

function judgeClock(expect: Extract<Expectation, { what: "clock" }>, standing: Part): Judged {
  const found = standing.clocks.find((one) => one.id === expect.clock);
  if (!found) return same(expect.clock, "no such clock");
  const value = typeof found.value === "number" ? String(found.value) : `${found.value.months} months + ${found.value.days} days`;
  const wanted = expect.months === undefined ? String(expect.value) : `${expect.months} months + ${expect.value} days`;
  const over = expect.exceeded === undefined ? "" : expect.exceeded ? ", exceeded" : ", within";
  const got = expect.exceeded === undefined ? "" : found.exceeded === null ? ", not settled" : found.exceeded ? ", exceeded" : ", within";
  return same(`${expect.clock} ${wanted}${over}`, `${expect.clock} ${value}${got}`);
}

function judgeDuty(expect: Extract<Expectation, { what: "duty" }>, standing: Part): Judged {
  const found = standing.duties.filter((one) => one.id === expect.duty);
  const words = found.map((one) => `due ${one.due}, ${one.status}`).join("; ") || "none";
  if (expect.none) return { expected: `no ${expect.duty}`, got: words, ok: found.length === 0 };
  const ok = found.some((one) => (expect.due === undefined || one.due === isoFromDay(expect.due)) && (!expect.status || one.status === expect.status));
  return { expected: `${expect.duty} due ${iso(expect.due)}${expect.status ? `, ${expect.status}` : ""}`, got: words, ok };
}
