import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
/** What a file holds, and what the page has to say of it. */
const files: [name: string, text: string, says: RegExp][] = [
  ["nothing at all", "", /not JSON.*line 1/],
  ["broken JSON", '{ "record": 1, "programs": [ }', /not JSON: line 1, column 30/],
  ["no object", "[]", /mend/],
  ["ten thousand levels", deep, /deeper than 32 levels.*never closed/],
  ["an unknown key", '{"record":1,"programs":[{"ende":"2027-05-14"}]}', /programs\[0\]\.ende.*“?end/],
  [
    "a day that is none",
    '{"record":1,"programs":[{"start":"2026-02-30"}]}',
    /programs\[0\]\.start.*2026-02-30/,
  ],
  ["another page's HTML", "<!doctype html><p>Sign in", /not JSON/],
];

/** Whatever is opened, the page says where the fault lies and how to mend it, and lives on. */
export function faults() {
  describe.concurrent("a file that is no record", () => {
    it("is answered with where, what and how to mend it", async ({ visit, site, expect }) => {
      const { page, errors } = await visit("/");
      for (const [name, text, says] of files) {
        const told = await openFile(page, {
          name: "mine.json",
          mimeType: "application/json",
          buffer: Buffer.from(text),
        });
        expect(told, name).toMatch(says);
        expect(told, name).not.toMatch(/\bat \S+:\d+|Error:|undefined|\[object/);
      }
      expect(errors).toEqual([]);
      expect(await page.locator(".example").count()).toBe(site.examples.length);
    });

    it("may have 50 MB: it is refused at once", async ({ visit, expect }) => {
      const folder = mkdtempSync(join(tmpdir(), "sojourn-"));
      const file = join(folder, "huge.json");
      writeFileSync(file, Buffer.alloc(50 * 1024 * 1024, " "));
      const { page, errors } = await visit("/");
      const begun = performance.now();
      expect(await openFile(page, file)).toMatch(/larger than 1 MiB/);
      expect(performance.now() - begun).toBeLessThan(10_000);
      expect(errors).toEqual([]);
      rmSync(folder, { recursive: true });
    });
  });
}

type Given = Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0];

/** What the page says of the file, once it says something new. */
async function openFile(page: Page, file: Given): Promise<string> {
  const told = () => document.querySelector(".faults")?.textContent;
  const before = await page.evaluate(told);
  await page.locator("input[type=file]").setInputFiles(file);
  await page.waitForFunction(
    (before) => ![before, undefined].includes(document.querySelector(".faults")?.textContent),
    before,
  );
  return (await page.evaluate(told)) ?? "";
}
