import { describe, expect, test } from "vitest";
import { buildRulebook, type Diagnostic } from "../index.ts";

type Block = { id: string; tags?: string; rule?: string; example?: string };

const page = (blocks: Block[], jurisdiction = "US") =>
  [
    `[JURISDICTION:${jurisdiction}]`,
    ...blocks.map(({ id, tags = "[SOURCE:x]", rule, example }) =>
      [
        `[RULE:${jurisdiction}:${id}]\nText.\n[/RULE]\n${tags}`,
        ...(rule === undefined ? [] : [`\`\`\`rule\n${rule}\n\`\`\``]),
        ...(example === undefined ? [] : [`\`\`\`example\n${example}\n\`\`\``]),
      ].join("\n"),
    ),
  ].join("\n\n");

function found(code: Diagnostic["code"], blocks: Block[], school: Block[] = []): Diagnostic[] {
  const pages = [{ path: "us/a.md", text: page(blocks) }];
  if (school.length > 0) pages.push({ path: "s/b.md", text: page(school, "S") });
  return buildRulebook(pages).diagnostics.filter((one) => one.code === code);
}

const lineOf = (blocks: Block[], words: string, jurisdiction = "US") =>
  page(blocks, jurisdiction)
    .split("\n")
    .findIndex((line) => line.includes(words)) + 1;

describe("what an example expects exists", () => {
  const rule =
    'permission cpt\n  require status.maintained\nclock use "Use"\n  counts terms\nmilestone day = as-of\nduty tell "Tell"\n  due by as-of';
  test.each([
    ["ctp is open", "permission “ctp”", "“cpt”"],
    ["cpt is opne", "verdict “opne”", "“open”"],
    ["cpt is barred by US:RUEL", "rule “US:RUEL”", "“US:RULE”"],
    ["cpt warns of US:NOBODY-KNOWS-THIS", "rule “US:NOBODY-KNOWS-THIS”", "check the rule's id"],
    ["ues counts 2", "clock “ues”", "“use”"],
    ["milestone dya on 2026-01-01", "milestone “dya”", "“day”"],
    ["duty tel due 2026-01-01", "duty “tel”", "“tell”"],
    ["duty tell due 2026-01-01, overdeu", "status “overdeu”", "“overdue”"],
    ["ctp end until 2026-01-01", "permission “ctp”", "“cpt”"],
    ['ctp asks for "terms"', "permission “ctp”", "“cpt”"],
  ])("%s", (expectation, says, mend) => {
    const blocks = [{ id: "RULE", rule, example: `On 2026-01-01\nexpect ${expectation}` }];
    const [first, ...others] = found("unknown-name", blocks);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ severity: "error", file: "us/a.md", line: lineOf(blocks, "expect ") });
    expect(first!.says).toContain(says);
    expect(first!.mend).toContain(mend);
  });

  test("a school's example sees the school's names and the law's; the law's sees only the law's", () => {
    const us = [{ id: "RULE", rule, example: "On 2026-01-01\nexpect own is open" }];
    const school = [
      {
        id: "OWN",
        rule: "permission own\n  require status.maintained",
        example: "On 2026-01-01\nexpect cpt is open\nand own is open",
      },
    ];
    expect(found("unknown-name", us, school).map(({ file }) => file)).toEqual(["us/a.md"]);
    const at = [{ ...us[0]!, example: "On 2026-01-01 at s\nexpect own is open" }];
    expect(found("unknown-name", at, school)).toEqual([]);
  });
});

describe("a name stands for one thing", () => {
  const twice = (first: Partial<Block>, second: Partial<Block>) =>
    found("duplicate-name", [
      { id: "ONE", rule: "let a = as-of", ...first },
      { id: "TWO", rule: "let a = program.end", ...second },
    ]);

  test("two lets of a layer", () => {
    const [first] = twice({}, {});
    expect(first).toMatchObject({
      severity: "error",
      says: expect.stringContaining("“a” is already defined in US:ONE"),
    });
    expect(first!.mend).toContain("EFFECTIVE");
    expect(first!.related).toEqual([{ line: 8, says: "The first one", file: "us/a.md" }]);
  });

  test.each<[string, Partial<Block>, Partial<Block>]>([
    [
      "in periods that do not meet",
      { tags: "[SOURCE:x]\n[EFFECTIVE:..2024-12-31]" },
      { tags: "[SOURCE:x]\n[EFFECTIVE:2025-01-01]" },
    ],
    ["one only when", {}, { rule: "let a = as-of when status.maintained" }],
    ["one only proposed", {}, { tags: "[SOURCE:x]\n[FORCE:proposed]" }],
    ["one in place of the other", {}, { rule: "replaces US:ONE\nlet a = program.end" }],
    [
      "a permission in two rules",
      { rule: "permission a\n  require status.maintained" },
      { rule: "permission a\n  advise status.maintained" },
    ],
  ])("not: %s", (_, first, second) => {
    expect(twice(first, second)).toEqual([]);
  });

  test("periods that overlap by a day", () => {
    const first = { tags: "[SOURCE:x]\n[EFFECTIVE:..2025-01-01]", rule: "milestone a = as-of" };
    const second = { tags: "[SOURCE:x]\n[EFFECTIVE:2025-01-01]", rule: "milestone a = program.end" };
    expect(twice(first, second)).toHaveLength(1);
  });

  test("a school may have a name that the law has", () => {
    const rule = "let a = as-of";
    expect(found("duplicate-name", [{ id: "ONE", rule }], [{ id: "TWO", rule }])).toEqual([]);
  });
});

describe("names that nothing uses", () => {
  test("a let and a choice; not a milestone, a clock, or what a school uses", () => {
    const rule =
      'let a = as-of\nlet b = as-of\nleft to the school c "?": yes or no, no when silent\nmilestone m = as-of\nclock k\n  counts terms';
    const school = [{ id: "S-RULE", rule: "milestone n = b" }];
    const unused = found("unused-name", [{ id: "ONE", rule }], school);
    expect(unused.map(({ severity, says }) => [severity, says])).toEqual([
      ["warning", "nothing uses “a”"],
      ["warning", "nothing uses “c”"],
    ]);
  });
});

describe("windows", () => {
  test.each([
    [
      "from 2026-05-02 until 2026-05-01",
      "closes 1 day (on 2026-05-01, and opens on 2026-05-02) before it opens",
    ],
    ["from program.end - 30 days until program.end - 90 days", "closes 60 days before it opens"],
    ["from program.end - 90 days until program.end - 30 days", undefined],
    ["from program.end until program.end", undefined],
    ["from program.end until program.start", undefined],
  ])("%s", (window, says) => {
    const [first] = found("empty-window", [{ id: "ONE", rule: `permission cpt\n  file ${window}` }]);
    if (says === undefined) expect(first).toBeUndefined();
    else
      expect(first).toMatchObject({
        severity: "warning",
        line: 9,
        says: expect.stringContaining(says),
        mend: expect.stringContaining("swap"),
      });
  });
});

describe("what supports a rule", () => {
  const rule = "permission cpt\n  require status.maintained";
  test("a rule that runs cites its source and shows an example", () => {
    const bare = [{ id: "ONE", tags: "[TITLE:One]", rule }];
    expect(found("no-source", bare)).toMatchObject([
      { severity: "warning", line: 3, says: "US:ONE runs and cites nothing" },
    ]);
    expect(found("no-example", bare)).toMatchObject([{ severity: "info", line: 3 }]);
  });
  test("one that has both, and one that does not run", () => {
    const blocks = [
      { id: "ONE", rule, example: "On 2026-01-01\nexpect cpt is unknown" },
      { id: "TWO", tags: "[TITLE:Two]" },
    ];
    expect([...found("no-source", blocks), ...found("no-example", blocks)]).toEqual([]);
  });
});

describe("rules that lift others", () => {
  test("a rule that is not there", () => {
    expect(found("unresolved-rule", [{ id: "ONE", rule: "replaces US:ONES" }])).toMatchObject([
      { mend: "did you mean “US:ONE”?" },
    ]);
  });
  test("a school lifts no law", () => {
    const law = [{ id: "ONE", rule: "permission cpt\n  require status.maintained" }];
    const [first] = found("lifts-law", law, [{ id: "MINE", rule: "except US:ONE when status.maintained" }]);
    expect(first).toMatchObject({
      severity: "error",
      file: "s/b.md",
      mend: "a school may ask more than the law, never allow more",
    });
  });
});

describe("what says again what another rule says", () => {
  const rule = "permission cpt\n  require status.maintained";
  const again = (id: string) => ({ id: "AGAIN", tags: `[RUNS-AS:${id}]` });

  test("names one that runs, of the law or of its own layer", () => {
    const law = [{ id: "ONE", rule }, { id: "TOLD" }];
    expect(found("runs-as", [...law, again("US:ONE")], [again("US:ONE")])).toEqual([]);
    expect(found("runs-as", [...law, again("US:TOLD")])).toMatchObject([
      { severity: "error", says: "US:AGAIN runs as US:TOLD, which runs nothing itself" },
    ]);
    expect(found("runs-as", [...law, again("US:ONES")])).toMatchObject([
      { says: "US:AGAIN runs as “US:ONES”, which no page has", mend: "did you mean “US:ONE”?" },
    ]);
    expect(found("runs-as", [...law, again("S:MINE")], [{ id: "MINE", rule }])).toMatchObject([
      { says: "US:AGAIN runs as S:MINE, which is of the layer “s”" },
    ]);
  });
});
