import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
/** What a file holds, and what the page has to say of it. */
const files: [name: string, text: string, says: RegExp][] = [
  ["nothing at all", "", /nothing to read/],
  ["a PDF", "%PDF-1.7\n1 0 obj", /a PDF, a picture or another document/],
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
  many();
  dropped();
  damaged();
}

function many() {
  it("says how many faults are not named", async ({ visit, expect }) => {
    const { page } = await visit("/");
    const trips = Array.from({ length: 70 }, (_, n) => ({ [`wrong${n}`]: 1 }));
    const told = await openFile(page, {
      name: "mine.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ record: 1, trips })),
    });
    expect(told).toContain("70 things in the record must be mended");
    expect(told).toContain("20 more things are wrong");
  });
}

/** Let go for real, as from a file manager: the browser itself opens a file that no page takes. */
function dropped() {
  describe.concurrent("what is let go on the page", () => {
    it("is taken anywhere on the start page; elsewhere nothing happens", async ({ visit, expect }) => {
      const folder = mkdtempSync(join(tmpdir(), "sojourn-"));
      const file = join(folder, "record.json");
      writeFileSync(file, '{ "record": 2 }');
      const { page } = await visit("/rules");
      const at = page.url();
      await letGo(page, file);
      const open = page.context().pages();
      expect(
        open.map((one) => one.url()),
        "the browser opens the file nowhere",
      ).toEqual([at]);

      await page.goto(new URL("/", at).href);
      await page.waitForSelector(".drop", { state: "attached" });
      await letGo(page, file);
      await page.waitForSelector(".faults");
      expect(await page.locator(".faults").textContent()).toMatch(/version is 2/);

      await letGo(page, folder);
      expect(await page.getByRole("alert").last().textContent()).toMatch(/That is a folder/);
      expect(new URL(page.url()).pathname).toBe("/");
      rmSync(folder, { recursive: true });
    });
  });
}

async function letGo(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  // a hand hangs over the page for a while, and the page has said by then whether it takes what is let go
  for (const type of ["dragEnter", "dragOver", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, x: 30, y: 120, data });
    await page.waitForTimeout(200);
  }
}

/** What was kept and cannot be read is shown to be mended, and stays until the person says otherwise. */
function damaged() {
  describe.concurrent("a kept record that is damaged", () => {
    it("is told of on the start page and in the interview, and is not lost", async ({ visit, expect }) => {
      const { page, errors } = await visit("/");
      for (const [held, says] of [
        ['{"record":{"rec', /not JSON/],
        ["5", /5 stands where an object/],
        ['{"record":{"record":2}}', /version is 2/],
      ] as const) {
        await page.evaluate((text) => localStorage.setItem("sojourn.record", text), held);
        for (const path of ["/", "/interview?about=cpt"]) {
          await page.goto(new URL(path, page.url()).href);
          await page.waitForSelector(".faults");
          expect(await page.locator(".faults").textContent(), `${held} at ${path}`).toMatch(says);
        }
        expect(await page.evaluate(() => localStorage.getItem("sojourn.record"))).toBe(held);
      }
      expect(errors).toEqual([]);
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
