import { AxeBuilder } from "@axe-core/playwright";
import { describe } from "vitest";
import { kinds } from "./kinds.ts";
import { it } from "./site.ts";

/** Every kind of page: no accessibility fault in light or dark, nothing wider than a phone. */
export function pages() {
  describe.concurrent("every page", () => {
    for (const { name, path, ready } of kinds)
      it(`${name}: has no accessibility fault, fits a phone`, async ({ visit, expect }) => {
        const { page, errors } = await visit(path);
        await ready?.(page);
        await page.waitForLoadState("networkidle");
        expect(await faults(new AxeBuilder({ page })), "light").toEqual([]);
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        // only colours differ between the two
        expect(await faults(new AxeBuilder({ page }).withRules("color-contrast")), "dark").toEqual([]);
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 900 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `at ${width} px`).toBeLessThanOrEqual(width);
        }
        expect(errors).toEqual([]);
      });
  });

  describe.concurrent("rules", () => {
    it("are found by id and shown, their colon in the address", async ({ visit, expect }) => {
      const { page } = await visit("/rules");
      await page.getByRole("searchbox").fill("US:F1-CPT-ONE-YEAR-BAR");
      await page.locator(".rule-list a").first().click();
      await page.locator(".rule-id code").waitFor();
      expect(page.url()).toContain("/rules/US:F1-CPT-ONE-YEAR-BAR");
      await page.locator(".example-run [data-holds]").first().waitFor();
      expect(await page.locator('.example-run [data-holds="false"]').allTextContents()).toEqual([]);
    });

    it("that run nothing themselves say which rule runs for them, or why none does", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/rules/UW:FT365-001");
      await page.getByText("It says again what the rule below says").waitFor();
      expect(await page.getByRole("link", { name: "A year of full-time CPT ends OPT" }).count()).toBe(1);
      const { page: other } = await visit("/rules/US:F1-STEM-SITE-VISIT");
      await other.getByText("Nothing of this rule runs: it asks nothing of the student in advance").waitFor();
    });

    it("say so when there is none of that name", async ({ visit, expect }) => {
      const { page } = await visit("/rules/US:NO-SUCH-RULE");
      expect(await page.locator("h1").textContent()).toContain("no rule US:NO-SUCH-RULE");
    });
  });
}

async function faults(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}
