import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readRecord } from "@sojourn/record";
import { describe, expect, test } from "vitest";
import { buildRulebook, type Expr, formatPage, type Statement } from "../src/index.ts";
import { faultsOf, onePage } from "./one-page.ts";
import { policyFiles } from "./policy-files.ts";

const lists = {
  path: "data/stem-list.csv",
  text: "# title: t\n# read: 2026-01-01\ncode,title\n11.0701,CS\n",
};

function built(text: string, example?: string) {
  const { rulebook, diagnostics } = buildRulebook([{ path: "us/a.md", text: onePage(text, example) }, lists]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return rulebook.rules[0]!;
}
const statement = <K extends Statement["kind"]>(kind: K, text: string) =>
  built(text).statements.find((one) => one.kind === kind) as Extract<Statement, { kind: K }>;
const expr = (text: string, before = ""): Expr => {
  const lets = built(`${before}\nlet it = ${text}`).statements.filter((one) => one.kind === "let");
  return (lets.find(({ name }) => name === "it") as { value: Expr }).value;
};

describe("the syntax sheet, docs/language.md", () => {
  const sheet = readFileSync(resolve(import.meta.dirname, "../../../docs/language.md"), "utf8");
  const blocks = [...sheet.matchAll(/```\n([\s\S]*?)\n```/g)].map((found) => found[1]!);
  const statements = blocks.filter((text) =>
    /^(let|permission|clock|duty|request|milestone|situation|comparison)\b/.test(text),
  );
  const syntax = (rule: string, example = "") => {
    const { diagnostics } = buildRulebook([{ path: "us/a.md", text: onePage(rule, example) }]);
    return diagnostics.filter(({ code }) => code === "syntax");
  };

  test("has a block for each kind of statement that has clauses", () => {
    expect(statements.map((text) => text.split(" ")[0])).toEqual([
      ...["permission", "clock", "duty", "situation", "comparison"],
    ]);
  });
  test.each(statements.map((text) => [text.split("\n")[0], text]))("%s", (_, text) => {
    expect(syntax(text)).toEqual([]);
  });
  test("is written as the formatter writes", () => {
    for (const text of statements) expect(formatPage(onePage(text), "a.md").text).toBe(onePage(text));
  });
  test("its example", () => {
    const example = blocks.find((text) => text.startsWith("On "))!;
    expect(syntax("let a = as-of", example)).toEqual([]);
  });
});

describe("every statement", () => {
  test("let, with when", () => {
    expect(statement("let", "let a = as-of when status.maintained")).toMatchObject({
      name: "a",
      type: { t: "date" },
      when: { k: "fact" },
    });
  });
  test("milestone", () => {
    const text = 'milestone m "Title" = program.end when status.maintained because "so"';
    expect(statement("milestone", text)).toMatchObject({
      title: "Title",
      because: "so",
      when: { k: "fact" },
    });
  });
  test("clock", () => {
    const clock = statement(
      "clock",
      'clock c "C"\n  for status.maintained\n  per level\n  counts so far days of terms, and days of programs\n  at most 90 days unless status.maintained\n  at least 2\n  warn at 60, 75 days\n  also "b" counts months of terms, at most 11 months force superseded since 2010-04-23',
    );
    expect(clock).toMatchObject({ perLevel: true, soFar: true, warn: [60, 75] });
    expect([clock.counts.length, clock.limits.map(({ op }) => op), clock.also[0]!.force]).toEqual([
      2,
      ["at-most", "at-least"],
      "superseded",
    ]);
  });
  test("permission", () => {
    const kinds = [
      "for yes",
      "require yes",
      "advise yes",
      "file from as-of until as-of",
      "request until as-of",
      "begin from as-of",
      "end until as-of",
      "preferably request until as-of",
      "lasts at most 12 months starting as-of",
      "needs i94, offer-letter with title + pay",
      'approved by adviser "Is it?", then dso',
      "answered within 5 business days, in order received",
      "grants stay, work",
    ];
    const { clauses } = statement("permission", `permission cpt "T"\n  ${kinds.join("\n  ")}`);
    expect(clauses.map(({ kind }) => kind)).toEqual([
      "for",
      "require",
      "advise",
      ...Array(5).fill("window"),
      "lasts",
      "needs",
      "approved",
      "answered",
      "grants",
    ]);
    expect(clauses[7]).toMatchObject({ advisory: true, window: "request" });
    expect(clauses[9]).toMatchObject({
      documents: [
        { id: "i94", items: [] },
        { id: "offer-letter", items: ["title", "pay"] },
      ],
    });
    expect(clauses[10]).toMatchObject({ by: [{ by: "adviser", attests: "Is it?" }, { by: "dso" }] });
  });
  test("tails", () => {
    const { clauses } = statement(
      "permission",
      'permission cpt\n  require yes when yes unless no because "b" otherwise "o"',
    );
    expect(clauses[0]).toMatchObject({
      when: { v: true },
      unless: { v: false },
      because: "b",
      otherwise: "o",
      line: 10,
    });
  });
  test("duty, of each entry and by rhythm", () => {
    const each =
      'duty d "D"\n  for yes\n  each moves\n  on on\n  due within 10 days\n  better within 5 days\n  settled on reported-on\n  by student\n  when yes\n  otherwise "o"';
    expect(statement("duty", each)).toMatchObject({
      by: "student",
      on: { k: "field" },
      settledOn: { k: "field" },
      otherwise: "o",
    });
    const every =
      "duty d\n  every 6 months from as-of, 4 times, while yes\n  due by as-of\n  settled by reports where kind is address";
    expect(statement("duty", every)).toMatchObject({ every: { times: 4 }, settledBy: { k: "where" } });
    expect(statement("duty", "duty d\n  holds when yes")).toMatchObject({ holds: { k: "boolean" } });
  });
  test("request", () => {
    const text =
      "permission cpt\n  require yes\nrequest r\n  asks for permission cpt\n  needs a, b\n  approved by dso\n  answered within 5 business days\n  grants authorization cpt\n  reports to sevis as CPTEmployment.Add";
    expect(statement("request", text)).toMatchObject({
      asksFor: "cpt",
      grants: "cpt",
      reports: "CPTEmployment.Add",
      needs: [{ id: "a" }, { id: "b" }],
    });
  });
  test("left to the school, choose, except, replaces", () => {
    expect(statement("choice", 'left to the school a "Q?": yes or no, no when silent')).toMatchObject({
      options: [{ v: true }, { v: false }],
      silent: { v: false },
    });
    expect(
      statement("choose", 'left to the school a "Q?": yes or no, no when silent\nchoose a = yes'),
    ).toMatchObject({ name: "a", value: { v: true } });
    const rule = built('replaces US:A-RULE\nexcept US:A-RULE when yes because "b"');
    expect(rule).toMatchObject({ replaces: ["US:A-RULE"], excepts: [{ rule: "US:A-RULE", because: "b" }] });
  });
});

describe("every expression", () => {
  test.each<[string, string]>([
    ["2026-08-12", "date"],
    ["60 days", "amount"],
    ["10 business days", "amount"],
    ["2 years", "amount"],
    ["20 hours", "number"],
    ["april 1 of fiscal year of as-of", "day-of-year"],
    ["as-of + 14 months", "math"],
    ["earliest(as-of, program.end)", "least"],
    ["greatest(1, 2)", "most"],
    ["as-of rolled to business day", "rolled"],
    ["whole(7 / 2)", "whole"],
    ["start of fall after as-of", "term"],
    ["end of spring before as-of", "term"],
    ["days of terms", "days-of"],
    ["days from as-of until program.end", "days-between"],
    ["days when employment totals at least 20 hours-per-week", "days-when"],
    ["(days of terms) in (days of programs)", "both"],
    ["(days of terms) not in days of programs", "without"],
    ["days of terms together with days of programs", "together"],
    ["days of terms without gaps of at most 10 days", "bridged"],
    ["first day of days of terms", "first-day"],
    ["last day of days of terms", "last-day"],
    ["number of days of days of terms", "length"],
    ["the first of terms by start", "pick"],
    ["the 2nd of terms by end", "pick"],
    ["the number 3 of terms by end", "pick"],
    ["the first run of 2 applications having received-on is known, breaks at most 6 months", "run"],
    ["count of terms", "count"],
    ["total credits of terms", "total"],
    ["months of terms taking yes as 1/2", "months-of"],
    ["1 if yes, otherwise 2", "if"],
    ["status.maintained or assume yes", "assume"],
    ["any terms where credits > 3", "any"],
    ["no terms", "no"],
    ["every terms has credits > 3", "every"],
    ["program.cip listed in stem-list on as-of", "in-list"],
    ["as-of falls in (days of terms)", "in-days"],
    ["program.end is known", "known"],
    ["program.end is not known", "not"],
    ["status.class is not F-1", "is"],
    ["this-level", "ref"],
    ["in-session-days", "ref"],
  ])("%s", (text, k) => expect(expr(text).k).toBe(k));

  test("a clock exceeded or not", () => {
    expect(expr("c not exceeded", "clock c\n  counts terms")).toMatchObject({
      k: "not",
      of: { k: "exceeded" },
    });
  });
  test("what binds closer", () => {
    expect(expr("yes or no and not yes")).toMatchObject({
      k: "or",
      of: [{ k: "boolean" }, { k: "and", of: [{}, { k: "not" }] }],
    });
    expect(expr("1 + 2 * 3")).toMatchObject({ op: "+", b: { op: "*" } });
    expect(expr("3 - 2 - 1")).toMatchObject({ op: "-", a: { op: "-" } });
    expect(expr("1 + 2 > 2 and yes")).toMatchObject({
      k: "and",
      of: [{ k: "compare", a: { k: "math" } }, {}],
    });
  });
  test("“is a or b or c” names values, “or” between conditions joins them", () => {
    expect(expr("program.level is bachelor or master or doctorate")).toMatchObject({
      k: "is",
      values: [{ v: "bachelor" }, { v: "master" }, { v: "doctorate" }],
    });
    expect(expr("program.level is bachelor or status.maintained")).toMatchObject({
      k: "or",
      of: [{ k: "is" }, { k: "fact" }],
    });
  });
  test("a hyphen belongs to a name, a minus stands free", () => {
    expect(expr("first-day-one - 3 days", "let first-day-one = as-of")).toMatchObject({
      k: "math",
      a: { k: "ref", name: "first-day-one" },
    });
    expect(faultsOf("let a = as-of\nlet b = a-3 days")).not.toEqual([]);
  });
  test.each(["start", "end", "credits", "season", "name", "school", "final"])(
    "%s is a field inside where",
    (field) => {
      expect(expr(`terms where ${field} is known`)).toMatchObject({
        cond: { a: { k: "field", path: [field] } },
      });
    },
  );
  test.each([
    ["authorizations", "level"],
    ["authorizations", "status"],
    ["authorizations", "start"],
    ["moves", "on"],
  ])("%s: %s", (list, field) => {
    expect(expr(`any ${list} where ${field} is known`)).toMatchObject({
      list: { cond: { a: { k: "field", path: [field] } } },
    });
  });
  test.each(["end", "start", "request", "level", "law", "total", "file"])("let %s = …", (name) => {
    expect(statement("let", `let ${name} = as-of`)).toMatchObject({ name });
  });
  test("a comment ends with its line", () => {
    expect(expr("as-of # the day asked about\n  + 3 days")).toMatchObject({ k: "math" });
  });
});

describe("examples", () => {
  test("given becomes a record that the record's reader accepts", () => {
    const text =
      'On 2026-03-01 "t" law as of 2026-02-01 supposing us/a at columbia\ngiven status: class F-1, i94.admit-until "D/S"\nand program: level master, completed not-yet\nand term: season fall, credits 12\nand term: season spring, credits 9.5\nand request: kind cpt, hours-per-week 20\nand all lists but terms complete\nexpect cpt is unknown';
    const [example] = built("permission cpt\n  require yes", text).examples;
    expect(example!.record).toMatchObject({
      ...{
        record: 1,
        status: { class: "F-1", i94: { admitUntil: "D/S" } },
        programs: [{ level: "master", completed: null }],
      },
      ...{ terms: [{ credits: 12 }, { credits: 9.5 }], programsComplete: true },
    });
    expect(example!.record).not.toHaveProperty("termsComplete");
    expect(example).toMatchObject({ school: "columbia", supposing: ["us/a"] });
    expect(readRecord(example!.record)).toMatchObject({ ok: true });
  });

  test("on every shipped page", () => {
    const { rulebook } = buildRulebook(policyFiles());
    const examples = rulebook.rules.flatMap(({ id, examples }) =>
      examples.map((example) => ({ id, ...example })),
    );
    const refused = examples
      .filter(({ record }) => !readRecord(record).ok)
      .map(({ id, line }) => `${id} ${line}`);
    expect(refused).toEqual([]);
  });
});
