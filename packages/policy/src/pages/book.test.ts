import { describe, expect, test } from "vitest";
import { compareRank, readBook, readPage, referencesTo, tables } from "./index.ts";

function page(name: string, rank: string, ...rules: string[]) {
  const blocks = rules.map((rule) => {
    const [id, ...tags] = rule.split(" ");
    return `[RULE:${id}]\ntext\n[/RULE]\n${tags.map((tag) => `[${tag}]\n`).join("")}`;
  });
  return readPage(
    `[JURISDICTION:${name}]\n${rank && `[PRECEDENCE:${rank}]\n`}\n${blocks.join("\n")}`,
    `${name}.md`,
  );
}

describe("a book", () => {
  test("has the highest rank first and pages without a rank last (M14)", () => {
    const book = readBook([
      page("C", "", "C:X"),
      page("B", "3-School", "B:X"),
      page("A", "1-Federal", "A:X"),
    ]);
    expect(book.pages.map(({ file }) => file)).toEqual(["A.md", "B.md", "C.md"]);
    expect(book.blocks.map(({ block }) => block.id)).toEqual(["A:X", "B:X", "C:X"]);
    const [a, b, c] = book.blocks.map(({ block }) => block);
    expect([compareRank(a!, b!), compareRank(b!, a!), compareRank(c!, c!)]).toEqual([-1, 1, 0]);
  });

  test("resolves references across pages, both ways", () => {
    const book = readBook([page("A", "1-Federal", "A:X"), page("B", "3-School", "B:X SEE-ALSO:A:X,A:GONE")]);
    expect(referencesTo(book, "A:X")).toEqual([
      { from: "B:X", to: "A:X", kind: "SEE-ALSO", file: "B.md", line: 7, resolved: true },
    ]);
    expect(book.unresolved).toMatchObject([{ from: "B:X", to: "A:GONE" }]);
    expect(book.diagnostics).toMatchObject([
      { code: "unresolved-reference", severity: "warning", file: "B.md" },
    ]);
  });

  test("says so when only the letters' case keeps a reference from its rule", () => {
    const book = readBook([page("us", "1-Federal", "US:X"), page("B", "3-School", "B:X SEE-ALSO:us:X")]);
    expect(book.diagnostics).toMatchObject([{ code: "unresolved-reference", mend: "Write US:X." }]);
  });

  test("finds an id on two pages, unless their periods are apart", () => {
    const two = (a: string, b: string) => {
      const pages = [
        page("A", "1-Federal", `A:X${a}`),
        readPage(`[JURISDICTION:A]\n\n[RULE:A:X]\nx\n[/RULE]${b}`, "2.md"),
      ];
      return readBook(pages).diagnostics;
    };
    expect(two("", "")).toMatchObject([
      { code: "duplicate-id", file: "2.md", line: 3, related: [{ line: 4, file: "A.md" }] },
    ]);
    expect(two(" EFFECTIVE:..2024-12-31", "\n[EFFECTIVE:2025-01-01]")).toEqual([]);
  });

  test("finds a jurisdiction with two ranks", () => {
    const book = readBook([page("A", "1-Federal"), page("A", "2-State")]);
    expect(book.diagnostics).toMatchObject([{ code: "precedence-differs", line: 1 }]);
    expect(book.jurisdictions).toEqual([{ name: "A", precedence: { rank: 1, label: "Federal" } }]);
  });
});

describe("tables", () => {
  const read = (text: string) => tables(readPage(text, "p"));

  test("joins a line without a tab to the row above", () => {
    expect(read("# T\n\nType\tText\r\na\tb\r\nmore\r\nc\td\n")).toEqual([
      {
        columns: ["Type", "Text"],
        rows: [
          { cells: ["a", "b\nmore"], line: 4, endLine: 5 },
          { cells: ["c", "d"], line: 6, endLine: 6 },
        ],
        line: 3,
        endLine: 6,
        section: undefined,
      },
    ]);
  });

  test("does not take a list with bullets and tabs for a table", () => {
    expect(read("✓\tone\n✓\ttwo\n")).toEqual([]);
    expect(read("[RULE:A:X]\na\tb\nc\td\n[/RULE]\n")).toEqual([]);
  });
});
