import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { policyFiles } from "../../test/policy-files.ts";
import { buildRulebook, formatPage } from "../index.ts";

const fence = (text: string, word = "rule") => `[JURISDICTION:US]\n\n\`\`\`${word}\n${text}\n\`\`\`\n`;
const inside = (page: string) => /```\w+\n([\s\S]*?)\n?```/.exec(page)![1];
const formatted = (text: string, word?: string) => inside(formatPage(fence(text, word), "a.md").text);

/** What a rulebook says, without where and how it is written. */
function meaning(path: string, text: string): string {
  const drop = new Set(["line", "formal", "version"]);
  const plain = (key: string, value: unknown) =>
    drop.has(key) ? undefined : key === "prose" ? String(value).replace(/[ \t]+$/gm, "") : value;
  return JSON.stringify(buildRulebook([{ path, text }]).rulebook, plain);
}

describe("what it writes", () => {
  test.each([
    [
      "one blank between words, none within",
      "let  a=earliest( program . end ,as-of )+ 60days",
      "let a = earliest(program.end, as-of) + 60 days",
    ],
    [
      "clauses in by two, in one column",
      "permission cpt\nfor graduate\n    require   a\n file until b",
      "permission cpt\n  for      graduate\n  require  a\n  file     until b",
    ],
    [
      "a clause on a line of its own",
      "permission cpt for graduate require a",
      "permission cpt\n  for      graduate\n  require  a",
    ],
    [
      "tails in by four",
      'permission cpt\n  require a\n  when b\n  because "c"',
      'permission cpt\n  require  a\n    when     b\n    because "c"',
    ],
    [
      "a fence that is read a statement at a time (“no permission” could go on)",
      "let a = b or assume no\n\npermission cpt\n  for a",
      "let a = b or assume no\n\npermission cpt\n  for      a",
    ],
    [
      "a tail on its clause's line set apart",
      "clock c\n  at most 90 days unless a",
      "clock c\n  at most  90 days  unless a",
    ],
    [
      "what goes on in by six, or deeper",
      "permission cpt\n  require a\n  and b\n          and c",
      "permission cpt\n  require  a\n      and b\n          and c",
    ],
    [
      "until apart from from",
      "permission cpt\n  file from a until b",
      "permission cpt\n  file     from a  until b",
    ],
    [
      "the until of a set of days is its own",
      "permission cpt\n  require any days from a until b",
      "permission cpt\n  require  any days from a until b",
    ],
    [
      "a request's column is wider",
      "request cpt\n  asks for permission cpt\n  needs a",
      "request cpt\n  asks for    permission cpt\n  needs       a",
    ],
    [
      "rates without blanks, divisions with",
      "let a = months of terms taking b as 1/2, c as 1 / 3\nlet d = e/2",
      "let a = months of terms taking b as 1/2, c as 1/3\nlet d = e / 2",
    ],
    [
      "comments in their places",
      "# one\n\n\n  # two\nlet a = b # three\n  # four\nlet c = d",
      "# one\n\n# two\nlet a = b  # three\n# four\nlet c = d",
    ],
    [
      "one empty line between statements, none where there was none",
      "\n\nlet a = b\nlet c = d\n\n\n\nlet e = f\n\n",
      "let a = b\nlet c = d\n\nlet e = f",
    ],
    ["text in quotes untouched", 'let a = "x   ( y ,z"', 'let a = "x   ( y ,z"'],
    [
      "a head in one piece",
      "clock c\n  at\n  most 2\n  counts so\n  far terms",
      "clock c\n  at most  2\n  counts so far terms",
    ],
    ["an otherwise of a choice is no tail", "let a = b if c,\notherwise d", "let a = b if c,\n  otherwise d"],
  ])("%s", (_, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  test("examples: given and expect at the margin, their ands below them", () => {
    const before =
      'On 2026-01-01  "t" at columbia given status: class  F-1 and request : kind cpt,start 2026-02-02\nexpect cpt is open\n  and clock counts 6 months+0 days';
    const after =
      'On 2026-01-01 "t" at columbia\ngiven status: class F-1\nand   request: kind cpt, start 2026-02-02\nexpect cpt is open\nand    clock counts 6 months + 0 days';
    expect(formatted(before, "example")).toBe(after);
  });

  test("prose, tags and other fences stay, blanks at line ends go", () => {
    const page = "# T  \n\nText \t\nbreak  \n\n```js\nlet   a \n```\n\n[JURISDICTION:US] \n";
    expect(formatPage(page, "a.md").text).toBe(
      "# T  \n\nText\nbreak  \n\n```js\nlet   a \n```\n\n[JURISDICTION:US]\n",
    );
  });

  test("line ends stay those of the page", () => {
    const page = fence("let a=1\nlet b=2").replaceAll("\n", "\r\n");
    expect(formatPage(page, "a.md").text).toBe(fence("let a = 1\nlet b = 2").replaceAll("\n", "\r\n"));
  });
});

describe("when it refuses", () => {
  test.each([
    ["a syntax fault", fence("let  a = is")],
    ["a strange sign", fence("let  a = “b”")],
    ["a fence never closed", "[JURISDICTION:US]\n\n```rule\nlet  a = b\n"],
  ])("%s: the text as it was, and why", (_, page) => {
    const { text, diagnostics } = formatPage(page, "us/a.md");
    expect(text).toBe(page);
    expect(diagnostics[0]).toMatchObject({ severity: "error", file: "us/a.md" });
  });
});

describe("on every shipped page", () => {
  const pages = policyFiles().filter(({ path }) => path.endsWith(".md"));

  test.each(pages.map(({ path, text }) => [path, text]))(
    "%s: twice is once, and it means the same",
    (path, text) => {
      const once = formatPage(text, path);
      if (once.diagnostics.length > 0) return;
      expect(formatPage(once.text, path).text).toBe(once.text);
      expect(meaning(path, once.text)).toBe(meaning(path, text));
    },
  );

  test("also when its blanks and line breaks are shuffled", () => {
    const sources = pages.filter(({ path }) => /us\/(study|cpt|opt)\.md$/.test(path));
    const shuffled = fc.tuple(
      fc.constantFrom(...sources),
      fc.infiniteStream(fc.constantFrom(" ", "   ", "\n", "\n    ", "\n\n ")),
    );
    fc.assert(
      fc.property(shuffled, ([{ path, text }, blanks]) => {
        const loose = text.replace(/(```(?:rule|example)\n)([\s\S]*?)(\n```)/g, (_, open, body, close) => {
          const parts = body.split(/("[^"\n]*"|#[^\n]*\n?)/);
          const spread = parts.map((part: string, at: number) =>
            at % 2 === 1 ? part : part.replace(/ +/g, () => blanks.next().value),
          );
          return open + spread.join("") + close;
        });
        const once = formatPage(loose, path);
        expect(once.diagnostics).toEqual([]);
        expect(formatPage(once.text, path).text).toBe(once.text);
        expect(meaning(path, once.text)).toBe(meaning(path, text));
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
