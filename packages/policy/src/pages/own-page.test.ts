import { describe, expect, test } from "vitest";
import { effectiveOf, forceOf, readPage, sourcesOf, titleOf, writePage } from "./index.ts";

const PAGE = `# Curricular practical training

[PRECEDENCE:1-Federal]
[JURISDICTION:us]

[AUTHORITY:8 CFR 214.2(f)]
[APPLIES_TO:F-1]

\`\`\`rule
let full-time-cpt-periods = authorizations where kind is cpt [RULE:not-a-tag]
\`\`\`

See [the regulation](https://www.ecfr.gov) first. [This] is no tag.
[DATED:2026-11-22]

[SECTION:COUNTING]
## Counting

[RULE:US:F1-CPT-ONE-YEAR-BAR]
A student with one year or more is ineligible.

\`\`\`text
[RULE:US:QUOTED]
\`\`\`
[/RULE]
[TITLE:The one-year bar]
[SOURCE:8 CFR 214.2(f)(10)(i), read 2026-11-22]
[FORCE:guidance]

\`\`\`rule
clock full-time-cpt "Full-time CPT"
  at most 364 days
\`\`\`

\`\`\`\`example
[/RULE]
\`\`\`
\`\`\`\`

Prose after it.

\`\`\`rule
let late = 1
\`\`\`

[RULE:US:F1-CAPGAP]
Until October 1.
[/RULE]
[EFFECTIVE:2008-04-08..2025-01-16]

[RULE:US:F1-CAPGAP]
Until April 1.
[/RULE]
[EFFECTIVE:2025-01-17]
`;

describe("a page in our own format", () => {
  const page = readPage(PAGE, "us/cpt.md");
  const [bar, october, april] = page.blocks;

  test("is written back as it was", () => expect(writePage(page)).toBe(PAGE));

  test("has its tags at the top in any order, below a heading, with empty lines between", () => {
    expect(page.header).toMatchObject({ jurisdiction: "us", precedence: { rank: 1, label: "Federal" } });
    expect(page.header).toMatchObject({ authority: "8 CFR 214.2(f)", appliesTo: "F-1" });
  });

  test("needs no END, takes ids in capitals for us, and lets an id return in another period", () => {
    expect(page.blocks.map((block) => block.id)).toEqual([
      "US:F1-CPT-ONE-YEAR-BAR",
      "US:F1-CAPGAP",
      "US:F1-CAPGAP",
    ]);
    expect(page.diagnostics.map(({ code, line }) => [code, line])).toEqual([["loose-fence", 42]]);
  });

  test("gives a block the fences below its tags, and the page the others", () => {
    expect(bar!.fences).toEqual([
      {
        kind: "rule",
        text: 'clock full-time-cpt "Full-time CPT"\n  at most 364 days',
        line: 31,
        endLine: 32,
      },
      { kind: "example", text: "[/RULE]\n```", line: 36, endLine: 37 },
    ]);
    expect(bar).toMatchObject({ line: 19, endLine: 25, lastLine: 38, section: "COUNTING" });
    expect(page.fences.map((fence) => fence.line)).toEqual([10, 43]);
  });

  test("does not take quoted code for tags", () => {
    expect(bar!.body).toContain("[RULE:US:QUOTED]");
    expect(page.tags.some((tag) => tag.arg === "US:QUOTED" || tag.arg === "not-a-tag")).toBe(false);
  });

  test("has a section titled by its heading", () => {
    expect(page.sections).toMatchObject([{ name: "COUNTING", title: "Counting", line: 16 }]);
  });

  test("puts a date on a paragraph", () => {
    const dated = page.texts.find((text) => text.attributes.length > 0)!;
    expect(dated.text).toMatch(/^See \[the regulation\]/);
    expect(dated.attributes).toEqual([{ kind: "DATED", arg: "2026-11-22", line: 14 }]);
  });

  test("reads title, source, force and period", () => {
    expect(titleOf(bar!)).toBe("The one-year bar");
    expect(sourcesOf(bar!)).toEqual([{ text: "8 CFR 214.2(f)(10)(i)", readOn: "2026-11-22" }]);
    expect(forceOf(bar!)).toEqual({ force: "guidance" });
    expect(forceOf(october!)).toEqual({ force: "binding" });
    expect(effectiveOf(october!)).toEqual({ from: "2008-04-08", until: "2025-01-16" });
    expect(effectiveOf(april!)).toEqual({ from: "2025-01-17" });
    expect(effectiveOf(bar!)).toEqual({});
  });
});

describe("a page with two jurisdictions", () => {
  const source = `[JURISDICTION:A]
[PRECEDENCE:2-State]

[SECTION:ONE]
Title

[RULE:A:X-001]
x
[/RULE]

[END:JURISDICTION:A]

[JURISDICTION:B]
[PRECEDENCE:3-School]

[RULE:B:X-001]
x
[/RULE]
[END:JURISDICTION:B]
`;
  const page = readPage(source, "two.md");

  test("reads each block under its own", () => {
    expect(page.diagnostics).toEqual([]);
    expect(page.headers.map((header) => header.jurisdiction)).toEqual(["A", "B"]);
    expect(page.blocks.map((block) => [block.header.precedence!.rank, block.section])).toEqual([
      [2, "ONE"],
      [3, undefined],
    ]);
    expect(page.sections).toMatchObject([{ line: 4, endLine: 10 }]);
  });
});

test("a page of nothing, and a page without rules, are pages", () => {
  expect(readPage("", "empty.md")).toMatchObject({ blocks: [], diagnostics: [], lines: [] });
  expect(readPage("# Read me\n\n- [ ] a task\n", "README.md").diagnostics).toEqual([]);
});
