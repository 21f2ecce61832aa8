import { readRecordText, type Record as StudentRecord } from "@sojourn/record";
import { describe, expect, test } from "vitest";
import { comparisons, options, situations } from "../src/index.ts";
import { bookOf, rule } from "./books.ts";

const WORK = `permission cpt "Work"
  for      status.class is F-1
  require  request.hours-per-week <= 20
  require  program.level is not language
  begin    from program.start  until program.end
  approved by dso
clock hours "Hours"
  counts   terms
  at most  2`;
const STUCK = `situation stuck "I am stuck"
  holds    when h1b.status is not-selected
  suppose  h1b: status not-selected
  asks     status.class, program.end`;
const day = { asOf: "2027-01-15" };
const record = (facts: object): StudentRecord => {
  const reading = readRecordText(JSON.stringify({ record: 1, ...facts }));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.record;
};
const student = {
  status: { class: "F-1" },
  programs: [{ level: "master", start: "2026-08-24", end: "2028-05-12" }],
};
const ways = (formal: string, facts: object, id = "stuck") =>
  options(bookOf([rule("US:WORK", WORK), rule("US:STUCK", formal)]), record(facts), day, id)!;

describe("what is supposed", () => {
  const asking = (suppose: string) => `${STUCK}\npath stuck to cpt "Go on"\n  suppose  ${suppose}`;

  test("is put down for the way alone, and said", () => {
    const { paths, supposed } = ways(
      asking("request: kind cpt, hours-per-week 20, start program.end - 1 month"),
      student,
    );
    expect(supposed).toMatchObject([{ path: "h1b.status", words: "status of the petition" }]);
    const [path] = paths;
    expect(path).toMatchObject({ permission: { verdict: "open" }, hypothetical: false });
    expect(path!.supposed.map(({ path, value }) => [path, value])).toEqual([
      ["request.kind", "CPT"],
      ["request.hoursPerWeek", "20"],
      ["request.start", "2028-04-12"],
    ]);
  });

  test("leaves out a day that the record does not settle", () => {
    const facts = { status: { class: "F-1" }, programs: [{ level: "master", start: "2026-08-24" }] };
    const [path] = ways(asking("request: kind cpt, start program.end"), facts).paths;
    expect(path!.supposed.map(({ path }) => path)).toEqual(["request.kind"]);
  });

  test("keeps what the record tells of the same request, and nothing of another", () => {
    const asked = (kind: string) =>
      ways(asking("request: kind cpt"), { ...student, request: { kind, hoursPerWeek: 21 } }).paths[0]!;
    expect(asked("cpt").permission.verdict).toBe("barred");
    expect(asked("leave").permission).toMatchObject({
      verdict: "unknown",
      missing: [{ fact: "request.hoursPerWeek" }],
    });
  });

  test("adds an entry after the record's own, of which nobody is asked", () => {
    const way = asking("program: start 2029-01-08\n  asked on 2029-02-01");
    const [path] = ways(way, { ...student, request: { kind: "cpt", hoursPerWeek: 20 } }).paths;
    expect(path).toMatchObject({ on: "2029-02-01", hypothetical: true });
    expect(path!.record.programs).toHaveLength(2);
    // its level and its end are not known, and no question
    expect(path!.permission).toMatchObject({ verdict: "unknown", missing: [] });
  });
});

describe("a situation", () => {
  test("that the record is in supposes nothing", () => {
    const formal = `${STUCK}\npath stuck to cpt "Go on"`;
    const found = ways(formal, { ...student, h1b: { status: "not-selected" } });
    expect(found).toMatchObject({ holds: true, supposed: [] });
    expect(ways(formal, { h1b: { status: "pending" } })).toMatchObject({ holds: false });
    expect(ways(formal, {})).toMatchObject({ holds: null });
  });

  test("asks first what its page names and the record lacks", () => {
    const formal = `${STUCK}\npath stuck to cpt "Go on"`;
    expect(ways(formal, { programs: student.programs }).asks.map(({ fact }) => fact)).toEqual([
      "status.class",
    ]);
    expect(ways(formal, student).asks).toEqual([]);
  });

  test("asked anew knows nothing of the person's history", () => {
    const formal = `situation stuck "I am stuck"\n  anew\n  suppose  status: class F-1\n  watch    hours\npath stuck to cpt "Go on"`;
    const terms = [1, 2, 3].map((n) => ({ name: `t${n}`, start: "2025-01-01", end: "2025-05-01" }));
    const found = ways(formal, { ...student, terms });
    expect(found.clocks).toMatchObject([{ value: 0, exceeded: false }]);
    expect(found.paths[0]).toMatchObject({ hypothetical: true, permission: { verdict: "unknown" } });
  });

  test("has ways only for whom they are, the open ones first", () => {
    const formal = `${STUCK}
path stuck to cpt "Too much"
  suppose  request: kind cpt, hours-per-week 40
path stuck to cpt "With a warning"
  suppose  request: kind cpt, hours-per-week 10
  mind     US:WORK
path stuck to cpt "Enough"
  suppose  request: kind cpt, hours-per-week 20
path stuck to cpt "For others"
  when     program.level is doctorate
path stuck to cpt "Not for masters"
  unless   program.level is master`;
    expect(ways(formal, student).paths.map(({ title }) => title)).toEqual([
      "Enough",
      "With a warning",
      "Too much",
    ]);
  });
});

test("a school's ways and situations are its own students', and open nothing", () => {
  const formal = `${STUCK}\npath stuck to cpt "Go on"\n  suppose  request: kind cpt, hours-per-week 20`;
  const own = `permission cpt
  require  request.hours-per-week <= 10
path stuck to cpt "At our school"
  suppose  request: kind cpt, hours-per-week 20
situation lost "I am lost here"
path lost to cpt "On"`;
  const book = bookOf([rule("US:WORK", WORK), rule("US:STUCK", formal)], [rule("UNI:OWN", own)]);
  const at = (school?: string) => record({ ...student, ...(school && { school }) });
  expect(situations(book, at(), day).map(({ id }) => id)).toEqual(["stuck"]);
  expect(situations(book, at("uni"), day).map(({ id, layer }) => [id, layer])).toEqual([
    ["stuck", "us"],
    ["lost", "uni"],
  ]);
  const verdicts = (school?: string) =>
    options(book, at(school), day, "stuck")!.paths.map(({ title, permission }) => [
      title,
      permission.verdict,
    ]);
  expect(verdicts()).toEqual([["Go on", "open"]]);
  expect(verdicts("uni")).toEqual([
    ["Go on", "barred"],
    ["At our school", "barred"],
  ]);
  expect(options(book, at(), day, "lost")).toBeUndefined();
});

describe("a plan", () => {
  const opt = `let taken = months of (authorizations where kind is pre-completion-opt)
permission pre-completion-opt "Training"
  for      status.class is F-1
  require  taken < 6 months
  begin    from program.start
  lasts    at most 6 months - taken
${STUCK}
plan stuck "Twice"
  take     pre-completion-opt on 2027-02-28
  take     pre-completion-opt on program.end`;

  test("asks each step of the record as the steps before it leave it", () => {
    const [plan] = ways(opt, { ...student, authorizations: [], authorizationsComplete: true }).plans;
    expect(plan).toMatchObject({
      comesTo: { months: 6, days: 0 },
      steps: [
        { on: "2027-02-28", comesTo: { months: 6 }, permission: { verdict: "open" } },
        { on: "2028-05-12", comesTo: { months: 0 }, permission: { verdict: "barred" } },
      ],
    });
  });

  test("leaves a step undone that cannot be dated", () => {
    const facts = { status: { class: "F-1" }, programs: [{ start: "2026-08-24" }] };
    const [plan] = ways(opt, { ...facts, authorizations: [], authorizationsComplete: true }).plans;
    expect(plan!.steps[1]).toEqual({ on: null, comesTo: { months: 0, days: 0 } });
  });
});

test("a comparison has its columns with how each stands, and who approves it", () => {
  const formal = `${STUCK}\npath stuck to cpt "On"\ncomparison kinds "Kinds"\n  of  cpt\n  row "Hours" cpt "at most 20" by US:WORK`;
  const book = bookOf([rule("US:WORK", WORK), rule("US:STUCK", formal)]);
  const [found] = comparisons(book, record({ status: { class: "J-1" } }), day);
  expect(found).toMatchObject({
    columns: [
      {
        id: "cpt",
        title: "Work",
        permission: { verdict: "not-applicable" },
        by: [{ by: "dso", rule: "US:WORK", classes: ["F-1"] }],
        classes: ["F-1"],
      },
    ],
    rows: [{ title: "Hours", cells: [{ says: "at most 20", rule: "US:WORK" }] }],
  });
});
