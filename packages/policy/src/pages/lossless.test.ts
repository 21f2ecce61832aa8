import fc from "fast-check";
import { expect, test } from "vitest";
import { readBook, readPage, remarks, summary, tables, writePage } from "./index.ts";

const line = fc.oneof(
  fc.constantFrom(
    ...[
      "[JURISDICTION:A]",
      "[PRECEDENCE:1-Federal]",
      "[PRECEDENCE:x]",
      "[END:JURISDICTION:A]",
      "[SECTION:S]",
    ],
    ...["[RULE:A:X-001]", "[RULE:B:Y]", "[RULE]", "[/RULE]", "[EXCEPTION:A:Z-001]", "[EXCEPTION:words]"],
    ...[
      "[/EXCEPTION]",
      "[TIMING:t]",
      "[TIMING:]",
      "[FORCE:x]",
      "[EFFECTIVE:2025-01-17]",
      "[SEE-ALSO:A:X-001,b]",
    ],
    ...[
      "[CONFLICT-NOTE:see A:X-001]",
      "[WHAT:ever]",
      "[/WHAT]",
      "[RULE:A:X-001] ",
      " [RULE:A:X-001]",
      "[x](y)",
    ],
    ...[
      "```rule",
      "```example",
      "```",
      "~~~",
      "````",
      "```text",
      "",
      " ",
      "\t",
      "# Title",
      "text:",
      "a\tb",
      "\r",
    ],
  ),
  fc.string(),
  fc.string({ unit: "binary" }),
);
const end = fc.constantFrom("\n", "\r\n", "\n", "\r", "");
const text = fc
  .tuple(fc.constantFrom("", "\uFEFF"), fc.array(fc.tuple(line, end), { maxLength: 40 }))
  .map(([bom, lines]) => bom + lines.map(([content, newline]) => content + newline).join(""));

test("any text is read without an exception and written back as it was", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (source) => {
      const page = readPage(source, "any.md");
      expect(writePage(page)).toBe(source);
      for (const { line: at } of page.diagnostics) expect(at).toBeGreaterThanOrEqual(1);
      summary(page);
      tables(page);
      remarks(page);
      readBook([page, page]);
    }),
    { numRuns: 2_000 },
  );
});

test("every line of any text is a tag, text, empty or fenced, and belongs to at most one block", () => {
  fc.assert(
    fc.property(text, (source) => {
      const page = readPage(source, "any.md");
      expect(page.kinds).toHaveLength(page.lines.length);
      let last = 0;
      for (const block of page.blocks) {
        expect(block.line).toBeGreaterThan(last);
        expect(block.endLine).toBeGreaterThanOrEqual(block.line);
        expect(block.lastLine).toBeGreaterThanOrEqual(block.endLine);
        expect(block.lastLine).toBeLessThanOrEqual(page.lines.length);
        last = block.lastLine;
      }
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ["LF and CRLF mixed", "[JURISDICTION:A]\r\n\n[RULE:A:X-001]\nx\r\ny\n[/RULE]\r\n"],
  ["no newline at the end", "[JURISDICTION:A]"],
  ["a byte order mark", "\uFEFF[JURISDICTION:A]\n"],
  ["blanks at the end of lines", "[JURISDICTION:A] \ntext  \n\t\n"],
])("%s", (_, source) => {
  const page = readPage(source, "p");
  expect(writePage(page)).toBe(source);
  expect(page.header.jurisdiction).toBe("A");
});
