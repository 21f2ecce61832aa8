import { isoFromDay } from "@sojourn/dates";
import type { Example, Expectation, Rulebook } from "@sojourn/policy";
import { readRecord } from "@sojourn/record";
import { evaluateOnly } from "./evaluate.ts";
import { judge } from "./judge.ts";
import { judgeSituation } from "./options/judge.ts";

export type ExampleResult = {
  rule: string;
  page: string;
  line: number;
  title?: string;
  ok: boolean;
  expected: string;
  got: string;
};

/** An example with its record read: it can be run against any version of its rulebook. */
export type Case = {
  rule: string;
  page: string;
  layer: string;
  school?: string;
  example: Example;
  reading: Reading;
};
type Reading = ReturnType<typeof readRecord>;

/** The examples that stand on the pages. */
export function casesOf(rulebook: Rulebook, only: (rule: string) => boolean = () => true): Case[] {
  return rulebook.rules
    .filter((rule) => only(rule.id))
    .flatMap(({ id, page, layer, examples }) =>
      examples.map((example) => {
        const school = example.school ?? (layer === "us" ? undefined : layer);
        return {
          rule: id,
          page,
          layer,
          ...(school && { school }),
          example,
          reading: readRecord({ ...example.record, ...(school && { school }) }),
        };
      }),
    );
}

/** Run the examples that stand on the pages; one result an expectation. */
export function runExamples(
  rulebook: Rulebook,
  only: (rule: string) => boolean = () => true,
): ExampleResult[] {
  return casesOf(rulebook, only).flatMap((one) => runCase(rulebook, one));
}

export function runCase(rulebook: Rulebook, { rule, page, example, reading }: Case): ExampleResult[] {
  const result = (line: number, ok: boolean, expected: string, got: string): ExampleResult => ({
    rule,
    page,
    line,
    ...(example.title && { title: example.title }),
    ok,
    expected,
    got,
  });
  if (!reading.ok)
    return reading.faults.map((fault) =>
      result(example.line, false, "a readable record", `${fault.path}: ${fault.says}`),
    );
  const when = {
    asOf: isoFromDay(example.asOf),
    ...(example.lawAsOf !== undefined && { lawAsOf: isoFromDay(example.lawAsOf) }),
    supposing: example.supposing,
  };
  const standing = evaluateOnly(rulebook, reading.record, when, new Set(example.expects.map(askedIn)));
  return example.expects.map((expect) => {
    const { expected, got, ok } =
      "situation" in expect
        ? judgeSituation(expect, rulebook, reading.record, when)
        : judge(expect, standing);
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
    case "situation":
    case "plan":
      return expect.situation;
    default:
      return expect.permission;
  }
}
