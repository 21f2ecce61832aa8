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
