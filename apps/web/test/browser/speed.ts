import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe } from "vitest";
import { exampleAt, it, type Ready, type Site } from "./site.ts";

/** How long a change takes to be answered, on the largest example. Printed, not judged: machines differ. */
export function speed() {
  describe("a change", () => {
    it("is answered soon", async ({ visit, site, expect }) => {
      const { page } = await visit(exampleAt(await largest(site)));
      await page.locator(".timeline svg").first().waitFor();
      await page.locator(".edit summary").first().click();
      const times = await answers(page);
      const answer = await page.evaluate(() =>
        performance.getEntriesByName("sojourn:evaluate").map((one) => one.duration),
      );
      console.log(`a change is on the page after ${words(times)}; the engine took ${words(answer)} of it`);
      expect(times.length).toBe(20);
    });
  });
}

const words = (times: number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1);
  return `${at(0.5)} ms (median), ${at(0.95)} ms (95 of 100)`;
};

async function largest(site: Site): Promise<Ready> {
  const sizes = await Promise.all(
    site.examples.map(
      async (ready) => (await (await fetch(`${site.url}/examples/${ready.file}`)).text()).length,
    ),
  );
  return site.examples[sizes.indexOf(Math.max(...sizes))]!;
}

/** Ticks a box of the record twenty times; each time from the click until the page has the new answer laid out. */
const answers = (page: Page) =>
  page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>(".flags input")!;
    const times: number[] = [];
    for (let round = 0; round < 20; round++) {
      const start = performance.now();
      box.click();
      await new Promise((done) => setTimeout(done));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
    return times;
  });

/** The script that the page itself names is the first view; the rest comes behind it. */
export function weight() {
  describe("the first view", () => {
    it("needs less than 150 KB of script, compressed", async ({ visit, site, expect }) => {
      const html = await (await fetch(site.url)).text();
      const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path!);
      const first = await kilobytes(site, named);
      const { page } = await visit("/");
      await page.waitForLoadState("networkidle");
      const all = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
      );
      const whole = await kilobytes(
        site,
        all.filter((path) => path.endsWith(".js")),
      );
      console.log(
        `script, compressed: ${first} KB for the first view; ${whole} KB with the form, the engine and the reader behind it`,
      );
      expect(named.length).toBeGreaterThan(0);
      expect(first).toBeLessThan(150);
    });
  });
}

async function kilobytes({ url }: Site, paths: string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => gzipSync(await (await fetch(url + path)).bytes()).length),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}
