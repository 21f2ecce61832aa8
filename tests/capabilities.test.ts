import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { root } from "./sources.ts";

/** What is promised by now, by the numbers of the checklist. */
const PROMISED = "1-147 151-156 158-170 173-253 261 269-274 276-334";

type Row = { id: string; number: number; what: string; shown: string[] };

const rows: Row[] = readFileSync(resolve(root, "docs/capabilities.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| M\d/.test(line))
  .map((line) => {
    const [id, what, shown] = line.slice(2, -2).split(" | ") as [string, string, string];
    return { id, number: Number(id.slice(1)), what, shown: shown.split(/; (?=\S+ › |later: )/) };
  });

it("every capability that is promised has its row, once, in order", () => {
  const promised = PROMISED.split(" ").flatMap((range) => {
    const [first, last = first] = range.split("-").map(Number) as [number, number?];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  const numbers = rows.map(({ number }) => number);
  expect(promised.filter((number) => !numbers.includes(number)).map((number) => `M${number}`)).toEqual([]);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

it.each(rows)("$id $what", ({ id, shown }) => {
  const faults = shown.flatMap((one, at) => faultOf(one, at === shown.length - 1) ?? []);
  if (faults.length > 0) expect.fail(faults.map((fault) => `${id}: ${fault}`).join("\n"));
});

/** A cell names tests and examples, `file › title`; what is a screen's or a case's says so last, `later: which`. */
function faultOf(shown: string, last: boolean): string | undefined {
  if (shown.startsWith("later: "))
    return last && shown.split(" ").length > 3 ? undefined : `“${shown}” gives no reason, or is not last`;
  const [file, title] = shown.split(" › ") as [string, string?];
  if (!title) return `“${shown}” names no test`;
  if (!existsSync(resolve(root, file))) return `there is no ${file}`;
  return isIn(file, title) ? undefined : `${file} has nothing titled “${title}”`;
}

function isIn(file: string, title: string): boolean {
  const text = readFileSync(resolve(root, file), "utf8");
  if (!file.endsWith(".md")) return text.includes(`"${title}"`) || text.includes(`\`${title}\``);
  return text.split("\n").some((line) => /^On \d/.test(line) && line.includes(`"${title}"`));
}
