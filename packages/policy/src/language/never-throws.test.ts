import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onePage } from "../../test/one-page.ts";
import { policyFiles } from "../../test/policy-files.ts";
import { buildRulebook, formatPage } from "../index.ts";

const files = policyFiles();
const pages = files.filter(({ path }) => /^us\/(study|cpt|opt)\.md$/.test(path));
const FENCES = /(```(?:rule|example)\n)([\s\S]*?)(\n```)/g;
const WORDS = [
  ...new Set(
    pages.flatMap(({ text }) => [...text.matchAll(FENCES)].flatMap(([, , body]) => body!.split(/\s+/))),
  ),
  ...[
    "(",
    ")",
    ",",
    ".",
    '"',
    "“",
    "#",
    "\n",
    "\n\n",
    "\n  ",
    "let",
    "clock",
    "where",
    "not",
    "-",
    "€",
    "𝒳",
    "\u0000",
  ],
];

/** Reads, checks and formats: answers or faults, never an exception, each fault with its words. */
function survives(text: string): void {
  const { diagnostics } = buildRulebook([{ path: "us/a.md", text }]);
  for (const { line, says, mend } of diagnostics) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(text.split("\n").length);
    expect(says + mend).not.toMatch(/undefined|\[object|Expecting|NaN/);
  }
  const once = formatPage(text, "us/a.md");
  if (once.diagnostics.length > 0) expect(once.text).toBe(text);
}

survives(onePage("let a = as-of")); // makes the parser

describe("any text at all", () => {
  test("a soup of the language's words and signs", () => {
    const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 150 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(soup, (text) => void survives(onePage(text.replaceAll("```", "")))),
      { numRuns: 150 },
    );
  }, 60_000);

  test("any characters", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => void survives(onePage(text))),
      { numRuns: 100 },
    );
  }, 60_000);

  test("shipped pages with words left out, doubled, swapped", () => {
    const change = fc.record({
      at: fc.nat(),
      how: fc.constantFrom("drop", "double", "swap"),
      page: fc.constantFrom(...pages),
    });
    const mutate = ({ at, how, page }: { at: number; how: string; page: { text: string } }): string => {
      const fences = [...page.text.matchAll(FENCES)];
      const [whole = "", open = "", body = "", close = ""] = fences[at % fences.length]!;
      const words = body.split(/(?<=\s)/);
      const word = at % words.length;
      const next = (word + 1) % words.length;
      if (how === "drop") words.splice(word, 1);
      else if (how === "double") words.splice(word, 0, words[word]!);
      else [words[word], words[next]] = [words[next]!, words[word]!];
      return page.text.replace(whole, () => open + words.join("") + close);
    };
    fc.assert(
      fc.property(change, (one) => void survives(mutate(one))),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("limits", () => {
  const wrapped = (text: string) => text.replace(/((?:\S+ ){10})/g, "$1\n");
  const deep = (n: number) => wrapped(`let a = ${"( ".repeat(n)}as-of${" )".repeat(n)}`);
  test.each([
    ["parentheses", deep(51)],
    ["many parentheses", deep(4_000)],
    ["a long sum", `let a = 1${" + 1".repeat(5_000)}`],
    ["many nots", `let a = ${"not ".repeat(15_000)}yes`],
    ["choices in choices", `let a = ${"1 if yes, otherwise ".repeat(3_000)}2`],
  ])("%s: too deep, said once", (_, text) => {
    const { diagnostics } = buildRulebook([{ path: "us/a.md", text: onePage(wrapped(text)) }]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "too-deep", line: 9 },
    ]);
  });

  test("what is deep enough for anyone is read", () => {
    const errors = (text: string) =>
      buildRulebook([{ path: "us/a.md", text: onePage(text) }]).diagnostics.filter(
        ({ severity }) => severity === "error",
      );
    expect(errors(deep(50))).toEqual([]);
    expect(errors(wrapped(`let a = 1${" + 1".repeat(150)}`))).toEqual([]);
  });

  test("after a fence that was too deep the next is read as ever", () => {
    survives(onePage(wrapped(`let a = ${"not ".repeat(15_000)}yes`)));
    const { rulebook } = buildRulebook([{ path: "us/a.md", text: onePage("let a = as-of") }]);
    expect(rulebook.rules[0]!.statements).toHaveLength(1);
  });

  test("2,000 lines of a fence, and not one more", () => {
    const lines = (n: number) => onePage(Array.from({ length: n }, (_, at) => `# line ${at}`).join("\n"));
    const codes = (text: string) =>
      buildRulebook([{ path: "us/a.md", text }]).diagnostics.map(({ code }) => code);
    expect(codes(lines(2_000))).not.toContain("too-long");
    expect(codes(lines(2_001))).toContain("too-long");
  });
});

// Trying every way to read these would take 2 to the power of 40 steps: they end, or the test does not.
describe("ends", () => {
  test("200 broken lines are told of one by one", () => {
    const line = (at: number) => `permission p${at}\n  requre status.class is F-1 and (a or (b or (c or d)))`;
    const text = onePage(Array.from({ length: 100 }, (_, at) => line(at)).join("\n"));
    survives(text);
    const { diagnostics } = buildRulebook([{ path: "us/a.md", text }]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(100);
  });

  test("a chain of forty values and lists forty deep", () => {
    const values = Array.from({ length: 40 }, () => "F-1 or J-1").join(" or ");
    const lists = `count of ${"(".repeat(40)}terms${" where start > as-of)".repeat(40)}`;
    survives(onePage(`let a = status.class is ${values}\nlet b = ${lists}`));
  });
});
