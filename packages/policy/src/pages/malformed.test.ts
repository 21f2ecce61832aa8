import { describe, expect, test } from "vitest";
import { MAX_LINE_LENGTH, MAX_PAGE_BYTES, MAX_PAGE_LINES, readBook, readPage, writePage } from "./index.ts";

/** The codes and lines of what is wrong with a page; `|` stands for a new line. */
function wrong(source: string): [string, number][] {
  return readPage(source.replaceAll("|", "\n"), "page.md").diagnostics.map(({ code, line }) => [code, line]);
}

const TOP = "[JURISDICTION:A]||"; // two lines
const RULE = "[RULE:A:X-001]|x|[/RULE]|"; // three

describe("each fault gives its own diagnostic, on its line, and no other", () => {
  test.each<[string, string, [string, number][]]>([
    ["a rule never closed, at the end", `${TOP}[RULE:A:X-001]|x|`, [["unclosed-block", 3]]],
    ["a rule never closed, before the next", `${TOP}[RULE:A:Y-001]|y||${RULE}`, [["unclosed-block", 3]]],
    [
      "a rule never closed, before its tags",
      `${TOP}[RULE:A:Y-001]|y|[TIMING:t]||${RULE}`,
      [["unclosed-block", 3]],
    ],
    [
      "a rule never closed, before END",
      `${TOP}[RULE:A:Y-001]|y||[END:JURISDICTION:A]`,
      [["unclosed-block", 3]],
    ],
    ["an exception never closed", `${TOP}[EXCEPTION:A:Y-001]|y||${RULE}`, [["unclosed-block", 3]]],
    ["a close of another kind", `${TOP}[RULE:A:X-001]|x|[/EXCEPTION]`, [["mismatched-close", 5]]],
    ["an exception closed as a rule", `${TOP}[EXCEPTION:A:X-001]|x|[/RULE]`, [["mismatched-close", 5]]],
    ["a close of nothing", `${TOP}${RULE}|[/RULE]`, [["stray-close", 7]]],
    ["a close that names something", `${TOP}[RULE:A:X-001]|x|[/RULE:A:X-001]`, [["close-argument", 5]]],
    ["a tag in a body", `${TOP}[RULE:A:X-001]|x|[TIMING:t]|y|[/RULE]`, [["tag-in-body", 5]]],
    ["a section in a body", `${TOP}[RULE:A:X-001]|x|[SECTION:S]|y|[/RULE]`, [["tag-in-body", 5]]],
    ["a rule in a rule", `${TOP}[RULE:A:X-001]|x|[RULE:A:Y-001]|y|[/RULE]|[/RULE]`, [["tag-in-body", 5]]],
    [
      "a rule block in a body",
      `${TOP}[RULE:A:X-001]|x|\`\`\`rule|let a = 1|\`\`\`|[/RULE]`,
      [["fence-in-body", 5]],
    ],
    ["an id taken twice", `${TOP}${RULE}|${RULE}`, [["duplicate-id", 7]]],
    ["an id of another jurisdiction", `${TOP}[RULE:B:X-001]|x|[/RULE]`, [["wrong-prefix", 3]]],
    ["an id that is none", `${TOP}[RULE:A:x 1]|x|[/RULE]`, [["bad-id", 3]]],
    ["an exception with an id that is none", `${TOP}[EXCEPTION:x 1]|x|[/EXCEPTION]`, [["bad-id", 3]]],
    ["an attribute after an empty line", `${TOP}${RULE}|[TIMING:t]`, [["dangling-attribute", 7]]],
    ["an attribute after prose", `${TOP}${RULE}|prose|[TIMING:t]`, [["dangling-attribute", 8]]],
    [
      "an attribute after a rule block",
      `${TOP}${RULE}\`\`\`rule|\`\`\`|[TIMING:t]`,
      [["dangling-attribute", 8]],
    ],
    [
      "an exception attribute after an empty line",
      `${TOP}${RULE}|[EXCEPTION:free text]`,
      [["dangling-attribute", 7]],
    ],
    [
      "a tag at the top that is none of a page",
      `[JURISDICTION:A]|[TIMING:t]||${RULE}`,
      [["dangling-attribute", 2]],
    ],
    ["an unknown head", `${TOP}${RULE}[TIMIMG:t]`, [["unknown-head", 6]]],
    ["an unknown head after an empty line", `${TOP}${RULE}|[WHATEVER]`, [["unknown-head", 7]]],
    ["an unknown close", `${TOP}${RULE}|[/RULES]`, [["unknown-head", 7]]],
    ["a tag without argument", `${TOP}${RULE}[TIMING]`, [["missing-argument", 6]]],
    ["a tag with an empty argument", `${TOP}${RULE}[TIMING: ]`, [["missing-argument", 6]]],
    ["a rule without id", `${TOP}[RULE]|x|[/RULE]`, [["missing-argument", 3]]],
    ["text after END", `${TOP}[END:JURISDICTION:A]||more|and more`, [["text-after-end", 5]]],
    ["a rule after END", `${TOP}[END:JURISDICTION:A]|${RULE}`, [["text-after-end", 4]]],
    ["an END of another", `${TOP}${RULE}|[END:JURISDICTION:B]`, [["mismatched-end", 7]]],
    ["an END of no jurisdiction", "[END:JURISDICTION:B]", [["mismatched-end", 1]]],
    ["a jurisdiction in another", `${TOP}${RULE}|[JURISDICTION:B]`, [["unended-jurisdiction", 7]]],
    ["rules without jurisdiction", RULE, [["missing-jurisdiction", 1]]],
    ["a fence never closed", `${TOP}${RULE}|\`\`\`rule|let a = 1`, [["unclosed-fence", 7]]],
    [
      "a fence never closed, before the next",
      `${TOP}\`\`\`rule|a||\`\`\`rule|b|\`\`\`|`,
      [["unclosed-fence", 3]],
    ],
    ["a fence never closed, before a rule", `${TOP}\`\`\`rule|a||${RULE}`, [["unclosed-fence", 3]]],
    ["a fence of code never closed", `${TOP}\`\`\`|a||${RULE}`, [["unclosed-fence", 3]]],
    ["a fence almost named rule", `${TOP}${RULE}|\`\`\`rules|a|\`\`\``, [["unknown-fence", 7]]],
    ["a tag with something behind it", `${TOP}${RULE}[TIMING:t] and`, [["not-a-tag", 6]]],
    ["a tag in small letters", `${TOP}[rule:A:X-001]|`, [["not-a-tag", 3]]],
    ["a tag with brackets inside", `${TOP}${RULE}[SOURCE:see [1]]`, [["not-a-tag", 6]]],
    ["a rank that is none", "[JURISDICTION:A]|[PRECEDENCE:Federal]|", [["bad-precedence", 2]]],
    ["a tag given twice", `${TOP}${RULE}[TITLE:a]|[TITLE:b]`, [["repeated-attribute", 7]]],
    ["two sections of one name", `${TOP}[SECTION:S]|t||[SECTION:S]|t`, [["duplicate-section", 6]]],
    ["a force that is none", `${TOP}${RULE}[FORCE:binding law]`, [["bad-force", 6]]],
    ["a force at the top that is none", `[JURISDICTION:A]|[FORCE:law]||${RULE}`, [["bad-force", 2]]],
    ["a period that is none", `${TOP}${RULE}[EFFECTIVE:2025-02-30]`, [["bad-effective", 6]]],
    ["a day of reading that is none", `${TOP}${RULE}[SOURCE:x, read 2025-13-01]`, [["bad-source", 6]]],
    ["a reference that is none", `${TOP}${RULE}[SEE-ALSO:A:X-001,the other]`, [["bad-reference", 6]]],
    ["a rule without text", `${TOP}[RULE:A:X-001]||[/RULE]`, [["empty-body", 3]]],
    ["a list that is lost", `${TOP}[RULE:A:X-001]|You must:|[/RULE]||# Next`, [["missing-list", 4]]],
  ])("%s", (_, source, expected) => expect(wrong(source)).toEqual(expected));
});

describe("what is no fault", () => {
  test.each<[string, string]>([
    ["blanks behind a tag", `${TOP}[RULE:A:X-001]  |x|[/RULE]\t|`],
    ["CRLF", `${TOP}${RULE}[TIMING:t]|`.replaceAll("|", "\r\n")],
    ["a final END, with or without a newline", `${TOP}${RULE}|[END:JURISDICTION:A]`],
    ["a Markdown link that fills a line", `${TOP}[TITLE](https://a.edu)|[NOTE](b)|`],
    ["an exception directly below a rule", `${TOP}${RULE}[EXCEPTION:A:Y-001]|y|[/EXCEPTION]|[TIMING:t]`],
    ["an exception attribute that is an id", `${TOP}${RULE}[EXCEPTION:A:Y-001]||[RULE:A:Y-001]|y|[/RULE]`],
    ["one id in two periods", `${TOP}${RULE}[EFFECTIVE:..2024-12-31]||${RULE}[EFFECTIVE:2025-01-01]`],
    ["a list that follows its rule", `${TOP}[RULE:A:X-001]|You must:|[/RULE]||- go`],
    ["rules that are the list", `${TOP}[RULE:A:Y-001]|You must:|[/RULE]||${RULE}`],
  ])("%s", (_, source) => expect(wrong(source)).toEqual([]));
});

describe("what is wrong says how to mend it", () => {
  const first = (source: string) => readPage(source.replaceAll("|", "\n"), "page.md").diagnostics[0]!;

  test("an unknown head names the nearest one", () => {
    expect(first(`${TOP}${RULE}[TIMIMG:t]`)).toEqual({
      severity: "error",
      code: "unknown-head",
      file: "page.md",
      line: 6,
      says: "TIMIMG is not a tag",
      mend: "Did you mean TIMING?",
    });
  });

  test("a second use of an id points to the first", () => {
    expect(first(`${TOP}${RULE}|${RULE}`).related).toEqual([{ line: 3, says: "The first one" }]);
  });

  test("an attribute that is adrift points to the block above", () => {
    expect(first(`${TOP}${RULE}|[TIMING:t]`).related).toEqual([{ line: 5, says: "A:X-001 closes here" }]);
  });
});

describe("recovery", () => {
  test("an unclosed rule keeps its text and its tags", () => {
    const page = readPage(`${TOP}[RULE:A:Y-001]|y|[TIMING:t]||${RULE}`.replaceAll("|", "\n"), "p");
    expect(page.blocks).toMatchObject([
      { id: "A:Y-001", body: "y", attributes: [{ kind: "TIMING" }] },
      { id: "A:X-001", body: "x" },
    ]);
  });

  test("an unclosed fence does not hide the rule below it", () => {
    const page = readPage(`${TOP}\`\`\`rule|a||${RULE}`.replaceAll("|", "\n"), "p");
    expect(page.blocks).toMatchObject([{ id: "A:X-001" }]);
  });
});

describe("limits", () => {
  test.each<[string, string, number]>([
    ["a page too large", "x\n".repeat(MAX_PAGE_BYTES / 2 + 1), 1],
    ["a page too large in bytes only", "✓✓✓✓✓✓✓✓✓✓\n".repeat(MAX_PAGE_BYTES / 30), 1],
    ["too many lines", "\n".repeat(MAX_PAGE_LINES + 1), MAX_PAGE_LINES + 1],
    ["a line too long", `a\n${"x".repeat(MAX_LINE_LENGTH + 1)}`, 2],
  ])("%s is kept, not read, and said once", (_, source, line) => {
    const page = readPage(source, "big.md");
    expect(page.diagnostics).toMatchObject([{ severity: "error", code: "too-large", line }]);
    expect(writePage(page) === source).toBe(true);
  });

  test("a page at the limits is read", () => {
    expect(readPage("\n".repeat(MAX_PAGE_LINES), "p").diagnostics).toEqual([]);
    expect(readPage("x".repeat(MAX_LINE_LENGTH), "p").diagnostics).toEqual([]);
  });

  test.each([
    ["fences", (n: number) => "```x\n[TIMING:t]\n".repeat(n / 2) + "```rule\n".repeat(n)],
    ["rules of one id", (n: number) => "[RULE:A:X-001]\nx:\n[/RULE]\n".repeat(n / 2)],
    ["one long paragraph", (n: number) => "text\n".repeat(2 * n)],
    ["blanks", (n: number) => `[${" ".repeat(n / 2)}\n`.repeat(100)],
  ])("a hostile page of %s is read in a moment", { timeout: 5_000 }, (_, make) => {
    expect(readBook([readPage(make(24_000), "p")]).diagnostics.length).toBeLessThan(48_001);
  });
});
