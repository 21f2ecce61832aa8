import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { root } from "./sources.ts";

/** What is promised by now, by the numbers of the checklist. */
const PROMISED =
  "1-17 19-23 30 32 39 53-60 63-72 74-79 88-99 102 115-141 144-147 151-156 158-170 173-185 199-205 231 234 274 276 298-309 312-320 329 332-333";

const rows = readFileSync(resolve(root, "docs/capabilities.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| M\d/.test(line));
const numbers = rows.map((row) => Number(/^\| M(\d+)/.exec(row)![1]));

it("every capability that is promised has its row, once, in order", () => {
  const promised = PROMISED.split(" ").flatMap((range) => {
    const [first, last = first] = range.split("-").map(Number) as [number, number?];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  expect(promised.filter((number) => !numbers.includes(number)).map((number) => `M${number}`)).toEqual([]);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

it.each(rows)("%s", (row) => {
  const cells = row.split("|").map((cell) => cell.trim());
  for (const shown of cells[3]!.split("; ")) {
    const [file, title] = shown.includes(" › ") ? shown.split(" › ") : [cells[3]!.split(" › ")[0], shown];
    expect(existsSync(resolve(root, file!)), file).toBe(true);
    expect(readFileSync(resolve(root, file!), "utf8")).toContain(title);
  }
});
