import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exampleAt, type Site, visit } from "./site.ts";

/** Every page: no accessibility fault in light or dark, nothing wider than a phone. */
export function pages(site: () => Site) {
  // the first example, and the one about which the most is asked
  const examples = () => site().examples.filter(({ file }, at) => at === 0 || file.includes("nearly-empty"));
  const paths = (): [string, string][] => [
    ["landing", "/"],
    ...examples().map((ready): [string, string] => ["standing", exampleAt(ready)]),
    ["rules", "/rules"],
    ["about", "/about"],
  ];

  describe("every page", () => {
    for (const dark of [false, true])
      it(`has no accessibility fault in ${dark ? "dark" : "light"}`, async () => {
        for (const [name, path] of paths()) {
          const { page, context, errors } = await visit(site(), path, { dark });
          await settle(page, name);
          expect(await faults(page), name).toEqual([]);
          expect(errors, name).toEqual([]);
          await context.close();
        }
      });

    for (const width of [320, 360])
      it(`fits ${width} px`, async () => {
        for (const [name, path] of [...paths(), ["rule", await firstRule(site())] as [string, string]]) {
          const { page, context } = await visit(site(), path, { width });
          await settle(page, name);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
            width,
          );
          await context.close();
        }
      });
  });

  describe("rules", () => {
    it("finds a rule by its id and shows it, its colon in the address", async () => {
      const { page, context } = await visit(site(), "/rules");
      const id = (await firstRule(site())).slice("/rules/".length);
      await page.getByRole("searchbox").fill(id);
      await page.locator(".rule-list a").first().click();
      await page.locator(".rule-id code").waitFor();
      expect(page.url()).toContain("/rules/US:");
      expect(await faults(page)).toEqual([]);
      await context.close();
    });

    it("runs the examples of a rule", async () => {
      const { page, context } = await visit(site(), await ruleWithExamples(site()));
      await page.locator(".example-run [data-holds]").first().waitFor();
      expect(await page.locator('.example-run [data-holds="false"]').allTextContents()).toEqual([]);
      await context.close();
    });

    it("says so when there is no such rule", async () => {
      const { page, context } = await visit(site(), "/rules/US:NO-SUCH-RULE");
      expect(await page.locator("h1").textContent()).toContain("no rule US:NO-SUCH-RULE");
      await context.close();
    });
  });
}

async function settle(page: Page, name: string) {
  if (name === "standing") await page.locator(".timeline svg").first().waitFor();
  if (name === "standing") await page.locator(".permission summary").first().click();
  await page.waitForLoadState("networkidle");
}

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}

type Book = { rules: { id: string; examples: unknown[] }[] };
const book = async ({ url }: Site) => (await (await fetch(`${url}/rulebook.json`)).json()) as Book;

async function firstRule(site: Site) {
  const rule = (await book(site)).rules.find(({ id }) => id.startsWith("US:"));
  return `/rules/${rule?.id}`;
}

async function ruleWithExamples(site: Site) {
  const rule = (await book(site)).rules.find(({ examples }) => examples.length > 0);
  return `/rules/${rule?.id}`;
}
