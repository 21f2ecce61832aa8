import { describe, expect, it } from "vitest";
import { buildRulebook, diffRulebooks } from "../index.ts";

const page = (formal: string, { tags = "", prose = "It says something.", id = "US:A-RULE" } = {}) => ({
  path: "us/a.md",
  text: `# A page\n\n[JURISDICTION:US]\n\n[RULE:${id}]\n${prose}\n[/RULE]\n[SOURCE:a book]\n${tags}\n\n\`\`\`rule\n${formal}\n\`\`\`\n`,
});
const bookOf = (...files: { path: string; text: string }[]) => buildRulebook(files).rulebook;
type Page = Parameters<typeof page>[1];

/** The differences, without the id that all begin with. */
function said(before: string, after: string, a: Page = {}, b: Page = {}) {
  const differences = diffRulebooks(bookOf(page(before, a)), bookOf(page(after, b)));
  return differences.map(({ kind, says }) => `${kind}: ${says.replace("US:A-RULE: ", "")}`);
}

const CPT =
  'permission cpt\n  require status.maintained\n    because "so it is"\n  begin from program.start until program.end + 60 days';

describe("one rule", () => {
  it.each([
    ["nothing", CPT, CPT, []],
    ["layout and comments", CPT, CPT.replace("\n  begin", "  # why\n\n  begin"), []],
    [
      "a number",
      CPT,
      CPT.replace("60", "30"),
      ["number: permission cpt: begin from program.start until program.end + 60 days → + 30 days"],
    ],
    [
      "a date",
      "milestone m = 2026-09-15",
      "milestone m = 2027-03-18",
      ["number: milestone m = 2026-09-15 → = 2027-03-18"],
    ],
    [
      "a number in a clause with a reason",
      'permission cpt\n  require count of terms >= 2\n    because "two terms"',
      'permission cpt\n  require count of terms >= 3\n    because "two terms"',
      ["number: permission cpt: require count of terms >= 2 → >= 3"],
    ],
    [
      "another limit of a clock",
      "clock c\n  counts terms\n  at most 90 days",
      "clock c\n  counts terms\n  at most 60 days",
      ["number: clock c: at most 90 days → at most 60 days"],
    ],
    [
      "a reason in other words",
      CPT,
      CPT.replace("so it is", "such it is"),
      ['words: permission cpt: require status.maintained because "so it is" → "such it is"'],
    ],
    [
      "another condition",
      CPT,
      CPT.replace("status.maintained", "status.in-us"),
      ["clause: permission cpt: require status.maintained → in-us"],
    ],
    ["a clause more", CPT, `${CPT}\n  grants work`, ["clause-added: permission cpt: grants work is new"]],
    ["a clause less", `${CPT}\n  grants work`, CPT, ["clause-removed: permission cpt: grants work is gone"]],
    [
      "a statement more",
      CPT,
      `${CPT}\n\nmilestone m = program.end`,
      ["clause-added: milestone m = program.end is new"],
    ],
    [
      "one of two alike",
      "permission cpt\n  end until program.end\n  end until program.end",
      "permission cpt\n  end until program.end",
      ["clause-removed: permission cpt: end until program.end is gone"],
    ],
  ])("%s", (_, before, after, says) => expect(said(before, after)).toEqual(says));

  it("its force and its dates", () => {
    const a = { tags: "[FORCE:guidance]\n[EFFECTIVE:2026-01-01]" };
    const b = { tags: "[FORCE:enjoined, 2026-09-14, D. Mass.]\n[EFFECTIVE:2026-01-01..2026-12-31]" };
    expect(said(CPT, CPT, a, b)).toEqual([
      "force: guidance → enjoined since 2026-09-14 (D. Mass.)",
      "dates: in force from 2026-01-01 → in force from 2026-01-01 until 2026-12-31",
    ]);
  });

  it("the prose between the rules", () => {
    const file = page(CPT);
    const other = { ...file, text: file.text.replace("# A page", "# A page\n\nWhat it is about.") };
    expect(diffRulebooks(bookOf(file), bookOf(other))).toEqual([
      { kind: "prose", page: "us/a.md", law: false, says: "us/a.md: the text between the rules changed" },
    ]);
    expect(
      diffRulebooks(bookOf(other), bookOf({ ...other, text: other.text.replace("[RULE", "\n[RULE") })),
    ).toEqual([]);
  });

  it("its prose alone, told apart from law", () => {
    const [only] = diffRulebooks(bookOf(page(CPT)), bookOf(page(CPT, { prose: "It says it otherwise." })));
    expect(only).toMatchObject({ kind: "prose", law: false, rule: "US:A-RULE", page: "us/a.md" });
  });

  it("its name", () => {
    expect(said(CPT, CPT, {}, { id: "US:B-RULE" })).toEqual([
      "rule-renamed: US:A-RULE is now called US:B-RULE",
    ]);
  });
});

describe("the whole book", () => {
  it("a rule that comes or goes, with its force", () => {
    const more = { path: "us/b.md", text: page("milestone m = program.end", { id: "US:B-RULE" }).text };
    const [small, large] = [bookOf(page(CPT)), bookOf(page(CPT), more)];
    expect(diffRulebooks(small, large)).toMatchObject([{ kind: "rule-added", rule: "US:B-RULE", law: true }]);
    expect(diffRulebooks(large, small)).toMatchObject([{ kind: "rule-removed", rule: "US:B-RULE" }]);
  });

  it("a school, its calendar", () => {
    const rules = { path: "uni/a.md", text: page("permission cpt\n  grants work", { id: "UNI:A" }).text };
    const calendar = (end: string) => ({
      path: "uni/calendar.csv",
      text: `kind,name,season,start,end,status,source\nterm,fall 2026,fall,2026-09-01,${end},printed,a page\n`,
    });
    const [none, one] = [bookOf(page(CPT)), bookOf(page(CPT), rules, calendar("2026-12-18"))];
    expect(diffRulebooks(none, one).map(({ kind }) => kind)).toEqual(["rule-added", "layer", "calendar"]);
    const later = bookOf(page(CPT), rules, calendar("2026-12-22"));
    expect(diffRulebooks(one, later)).toMatchObject([
      { kind: "calendar", law: true, says: "The calendar of uni: 1 changed" },
    ]);
  });

  it("is the same whenever it is asked", () => {
    const [a, b] = [bookOf(page(CPT)), bookOf(page(CPT.replace("60", "30"), { prose: "Other." }))];
    expect(diffRulebooks(a, b)).toEqual(diffRulebooks(a, b));
    expect(diffRulebooks(a, a)).toEqual([]);
  });
});
