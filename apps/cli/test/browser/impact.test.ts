import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFile, aFolder, shipped, sojourn } from "../run.ts";

const chromiumPath = process.env.CHROMIUM;
const examples = resolve(import.meta.dirname, "../../../../examples");

describe.skipIf(!chromiumPath)("the page on the impact of a rule", () => {
  let browser: Browser;
  let page: string;

  beforeAll(async () => {
    const index: { file: string }[] = JSON.parse(await readFile(join(examples, "index.json"), "utf8"));
    const records = await Promise.all(index.map(({ file }) => readFile(join(examples, file), "utf8")));
    const lines = records.map((text) => JSON.stringify(JSON.parse(text)));
    const out = await aFolder();
    const args = ["--suppose", "us/fixed-admission", "--as-of", "2026-11-22", "--workers", "1", "--out", out];
    const ran = await sojourn(
      ["population", await aFile("students.ndjson", lines.join("\n")), ...args],
      shipped,
    );
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: "" });
    page = pathToFileURL(join(out, "impact.html")).href;
    browser = await chromium.launch({
      executablePath: chromiumPath!,
      args: ["--no-sandbox", "--disable-gpu"],
    });
  });
  afterAll(() => browser?.close());

  it.each([
    { width: 1280, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
    { width: 400, colorScheme: "dark" },
    { width: 400, colorScheme: "light" },
  ] as const)("is accessible and fits, $colorScheme at $width", async ({ width, colorScheme }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const tab = await context.newPage();
    const asked: string[] = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(page);
    await tab.locator("summary").click();
    const { violations } = await new AxeBuilder({ page: tab }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await tab.locator("figure svg:visible").count()).toBe(1);
    expect(asked).toEqual([page]);
    await context.close();
  });
});
