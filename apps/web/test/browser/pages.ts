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
