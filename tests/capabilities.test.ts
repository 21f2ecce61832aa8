import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { root } from "./sources.ts";

const rows = readFileSync(resolve(root, "docs/capabilities.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| M\d/.test(line));

it.each(rows)("%s", (row) => {
  const cells = row.split("|").map((cell) => cell.trim());
  for (const shown of cells[3]!.split("; ")) {
    const [file, title] = shown.includes(" › ") ? shown.split(" › ") : [cells[3]!.split(" › ")[0], shown];
    expect(existsSync(resolve(root, file!)), file).toBe(true);
    expect(readFileSync(resolve(root, file!), "utf8")).toContain(title);
  }
});
