import { dayFrom } from "@sojourn/dates";
import { evaluate as standing } from "@sojourn/engine";
import { buildRulebook, type Rulebook } from "@sojourn/policy";
import { readRecord } from "@sojourn/record";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmed, type Evaluate, type Proofs, Prover, Solver } from "../src/index.ts";

const lawAsOf = dayFrom(2026, 11, 22);
let solver: Solver;
beforeAll(async () => {
  solver = await Solver.open();
});
afterAll(() => solver.close());

const evaluate: Evaluate = (book, record, when) => {
  const reading = readRecord(record);
  return reading.ok ? standing(book, reading.record, when) : undefined;
};

const rule = (id: string, formal: string) =>
  `[RULE:${id}]\nSo says the rule.\n[/RULE]\n[SOURCE:a source, read 2026-11-22]\n\n\`\`\`rule\n${formal}\n\`\`\`\n`;

function bookOf(federal: string[], school: string[] = []): Rulebook {
  const page = (rules: string[], name: string) =>
    `# Page\n\n[LAYER:${name}]\n[JURISDICTION:${name}]\n\n${rules.join("\n")}`;
  const files = [
    { path: "us/law.md", text: page(federal, "US") },
    ...(school.length > 0 ? [{ path: "uni/rules.md", text: page(school, "UNI") }] : []),
  ];
  return buildRulebook(files).rulebook;
}

async function proved(book: Rulebook, school?: string): Promise<Proofs> {
  const prover = await Prover.open(book, { lawAsOf, evaluate, solver });
  return prover.prove(school === undefined ? {} : { school });
}

/** The findings of one code, each with a witness that the engine confirms where it has one. */
function found(book: Rulebook, proofs: Proofs, code: string) {
  const of = proofs.findings.filter((one) => one.code === code);
  for (const one of of) expect(confirmed(one, proofs, book, evaluate)).not.toBe(false);
  return of;
}

const permission =
  "permission it\n  for status.class is F-1\n  file from program.end - 90 days until program.end + 60 days";

describe("never laxer", () => {
  it("a school whose milestone opens the law's window earlier is laxer, and a student shows it", async () => {
    const law = rule(
      "US:ONE",
      'milestone ready "Ready" = program.end - 30 days\npermission it\n  file from ready until program.end + 60 days',
    );
    const book = bookOf([law], [rule("UNI:ONE", "milestone ready = program.end - 90 days")]);
    const proofs = await proved(book, "uni");
    const [loosened] = found(book, proofs, "loosens");
    expect(loosened).toMatchObject({
      severity: "bad",
      certainty: "shown",
      about: "it",
      witness: { person: expect.stringContaining("program ends on") },
    });
    expect(confirmed(loosened!, proofs, book, evaluate)).toBe(true);
  });

  it("the same milestone, later than the law's, loosens nothing", async () => {
    const law = rule(
      "US:ONE",
      'milestone ready "Ready" = program.end - 30 days\npermission it\n  file from ready until program.end + 60 days',
    );
    const book = bookOf([law], [rule("UNI:ONE", "permission it\n  file from program.end - 20 days")]);
    expect((await proved(book, "uni")).findings).toEqual([]);
  });

  it("a school that only adds conditions is proved to be no laxer", async () => {
    const book = bookOf(
      [rule("US:ONE", permission)],
      [rule("UNI:ONE", "permission it\n  require status.maintained\n  file until program.end")],
    );
    const proofs = await proved(book, "uni");
    expect(proofs.findings.filter((one) => one.proof === "never-laxer")).toEqual([]);
    expect(proofs.proved).toContainEqual({
      proof: "never-laxer",
      about: "it",
      certainty: "proved",
      how: "every condition of the law is asked unchanged",
    });
  });

  it("a window that would close later than the law's goes beyond it, without effect", async () => {
    const book = bookOf(
      [rule("US:ONE", permission)],
      [rule("UNI:ONE", "permission it\n  file until program.end + 90 days")],
    );
    const proofs = await proved(book, "uni");
    const [beyond] = found(book, proofs, "beyond-the-law");
    expect(beyond).toMatchObject({ rule: "UNI:ONE", with: ["US:ONE"], certainty: "shown" });
    expect(confirmed(beyond!, proofs, book, evaluate)).toBe(true);
  });

  it("what a permission carries is the law's to give", async () => {
    const book = bookOf(
      [rule("US:ONE", `${permission}\n  grants stay`)],
      [rule("UNI:ONE", "permission it\n  grants work")],
    );
    const proofs = await proved(book, "uni");
    expect(found(book, proofs, "loosens")).toMatchObject([{ rule: "UNI:ONE", certainty: "shown" }]);
  });
});

describe("no dead end", () => {
  it("a lead time longer than the window leaves nobody a day", async () => {
    const law = rule(
      "US:ONE",
      "permission it\n  for status.class is F-1\n  request from program.end - 20 days until program.end",
    );
    const book = bookOf([law], [rule("UNI:ONE", "permission it\n  request until program.end - 30 days")]);
    const proofs = await proved(book, "uni");
    const [dead] = found(book, proofs, "dead-end");
    expect(dead).toMatchObject({ severity: "bad", about: "it", rule: "UNI:ONE", with: ["US:ONE"] });
    expect(confirmed(dead!, proofs, book, evaluate)).toBe(true);
    expect(dead!.witness!.person).toContain("F-1 student whose program");
  });

  it("a lead time that fits into the window is no dead end", async () => {
    const law = rule(
      "US:ONE",
      "permission it\n  for status.class is F-1\n  request from program.end - 20 days until program.end",
    );
    const book = bookOf([law], [rule("UNI:ONE", "permission it\n  request until program.end - 20 days")]);
    const proofs = await proved(book, "uni");
    expect(proofs.findings).toEqual([]);
    expect(proofs.proved).toContainEqual(
      expect.objectContaining({ proof: "no-dead-end", about: "it", certainty: "shown" }),
    );
  });

  it("for one kind of student only", async () => {
    const law = rule(
      "US:ONE",
      "permission it\n  for status.class is F-1\n  request from program.end - 20 days until program.end\n  request until program.end - 30 days when program.level is master",
    );
    const book = bookOf([law]);
    const proofs = await proved(book);
    expect(found(book, proofs, "dead-end")).toMatchObject([
      { about: "it for master students", severity: "bad" },
    ]);
  });

  it("whom a rule leaves out by level is told as such", async () => {
    const book = bookOf([
      rule("US:ONE", permission),
      rule("US:TWO", "permission it\n  require program.level is not language"),
    ]);
    const proofs = await proved(book);
    expect(found(book, proofs, "not-for")).toMatchObject([
      { about: "it for language students", rule: "US:TWO", severity: "note" },
    ]);
    expect(proofs.findings.filter((one) => one.severity === "bad")).toEqual([]);
  });
});

describe("no overlap", () => {
  it("two days for one milestone at once", async () => {
    const book = bookOf([
      rule("US:ONE", 'milestone day "The day" = program.end + 60 days when status.class is F-1'),
      rule("US:TWO", "milestone day = program.end + 30 days when program.level is master"),
    ]);
    const proofs = await proved(book);
    const [overlap] = found(book, proofs, "overlap");
    expect(overlap).toMatchObject({ rule: "US:ONE", with: ["US:TWO"], certainty: "shown" });
    expect(confirmed(overlap!, proofs, book, evaluate)).toBe(true);
    expect(overlap!.witness!.person).toContain("a master's F-1 student");
  });

  it("conditions that exclude each other are proved to", async () => {
    const book = bookOf([
      rule("US:ONE", 'milestone day "The day" = program.end + 60 days when status.class is F-1'),
      rule("US:TWO", "milestone day = program.end + 30 days when status.class is J-1"),
    ]);
    const proofs = await proved(book);
    expect(proofs.findings).toEqual([]);
    expect(proofs.proved).toContainEqual(
      expect.objectContaining({ proof: "no-overlap", certainty: "proved-within-bounds" }),
    );
  });
});

describe("no idle rule", () => {
  it("a rule that another one implies is idle, and the other is named", async () => {
    const book = bookOf([
      rule("US:ONE", "permission it\n  require request.hours-per-week <= 20"),
      rule("US:TWO", "permission it\n  require request.hours-per-week <= 40"),
    ]);
    const proofs = await proved(book);
    expect(found(book, proofs, "idle")).toMatchObject([
      { rule: "US:TWO", with: ["US:ONE"], certainty: "proved-within-bounds" },
    ]);
  });

  it("the same rule with a lower number is not", async () => {
    const book = bookOf([
      rule("US:ONE", "permission it\n  require request.hours-per-week <= 20"),
      rule("US:TWO", "permission it\n  require request.hours-per-week <= 10 when program.level is language"),
    ]);
    expect((await proved(book)).findings).toEqual([]);
  });

  it("a clause that waits for a school's reading is not", async () => {
    const book = bookOf([
      rule("US:ASK", 'left to the school whole "Are terms whole?": yes or no, no when silent'),
      rule("US:ONE", "permission it\n  for status.class is F-1\n  require status.maintained when whole"),
    ]);
    expect((await proved(book)).findings).toEqual([]);
  });

  it("an example on the page that a clause decides is enough to show that it is not idle", async () => {
    const [asked, example] = [
      "permission it\n  for status.class is F-1\n  require status.maintained",
      "On 2026-03-01\ngiven status: class F-1, maintained no\nexpect it is barred by US:ONE",
    ];
    const law = `${rule("US:ONE", asked)}\n\`\`\`example\n${example}\n\`\`\`\n`;
    const { proved: held, questions } = await (
      await Prover.open(bookOf([law]), { lawAsOf, evaluate, solver })
    ).prove({ only: ["no-idle-rule"] });
    expect(held).toEqual([
      expect.objectContaining({
        certainty: "shown",
        how: expect.stringMatching(/^it decides at us\/law\.md:\d+$/),
      }),
    ]);
    expect(questions).toBe(0);
  });

  it("months are by the calendar: neither six months nor 182 days shadows the other", async () => {
    const book = bookOf([
      rule("US:ONE", "permission it\n  file until program.end + 6 months"),
      rule("US:TWO", "permission it\n  file until program.end + 182 days"),
    ]);
    expect(found(book, await proved(book), "idle")).toEqual([]);
  });

  it("but 200 days are always more than six months", async () => {
    const book = bookOf([
      rule("US:ONE", "permission it\n  file until program.end + 6 months"),
      rule("US:TWO", "permission it\n  file until program.end + 200 days"),
    ]);
    expect(found(book, await proved(book), "idle")).toMatchObject([{ rule: "US:TWO", with: ["US:ONE"] }]);
  });
});

describe("stricter here", () => {
  it("says where and by how much", async () => {
    const book = bookOf(
      [rule("US:ONE", `${permission}\n  needs i20`)],
      [
        rule(
          "UNI:ONE",
          "permission it\n  file until program.end + 40 days\n  needs i20, photo\n  approved by dso",
        ),
      ],
    );
    const { stricter } = await proved(book, "uni");
    expect(stricter.map(({ what, by }) => [what, by])).toEqual([
      ["file until", { kind: "earlier", days: 20 }],
      ["papers", { kind: "papers", n: 1 }],
      ["approvals", { kind: "approvals", n: 1 }],
    ]);
  });

  it("a school that says what the law says is not stricter", async () => {
    const book = bookOf(
      [rule("US:ONE", `${permission}\n  needs i20`)],
      [rule("UNI:ONE", "permission it\n  file until program.end + 60 days\n  needs i20")],
    );
    const { stricter } = await proved(book, "uni");
    expect(stricter).toEqual([]);
  });
});
