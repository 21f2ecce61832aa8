import { describe } from "vitest";
import { it } from "./site.ts";

const CPT = "/?example=01-summer-cpt";

/** Other law than today's is asked about by address, and never looks like the law. */
export function law() {
  describe.concurrent("the law that was used", () => {
    it("is said with what is left aside, rule by rule", async ({ visit, expect }) => {
      const { page } = await visit(CPT);
      const line = page.locator(".law-line");
      await line.waitFor();
      expect(await line.textContent()).toMatch(/\d+ rules in force on 15 April 2027.*Rulebook [0-9a-f]{12}/);
      await line.getByText("rules left aside: blocked by a court").click();
      expect(await line.locator("a", { hasText: "Thirty days after finishing" }).count()).toBe(1);
      expect(await page.locator(".supposing").count()).toBe(0);
    });

    it("is another when a page is supposed: the address, the banner and the changes say so", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit(CPT);
      const filing = page.locator("#post-completion-opt .says");
      await filing.waitFor();
      expect(await filing.textContent()).toContain("11 July 2028");
      await page.locator(".moving button", { hasText: "Fixed admission" }).click();
      await page.locator(".supposing").waitFor();
      expect(await page.locator(".supposing").textContent()).toMatch(
        /Supposing: Fixed admission.*not the law/,
      );
      expect(decodeURIComponent(page.url())).toContain("suppose=us/fixed-admission");
      expect(await filing.textContent()).toContain("11 June 2028");
      expect(await page.locator(".notice-suppose").textContent()).toContain("11 July 2028 → 11 June 2028");
      await page.getByRole("link", { name: "Rules", exact: true }).click();
      await page.locator(".browse a").first().waitFor();
      expect(decodeURIComponent(page.url())).toContain("/rules?suppose=us/fixed-admission");
      await page.getByRole("button", { name: "Back to the law in force" }).click();
      await expect.poll(() => page.locator(".supposing").count()).toBe(0);
      expect(page.url()).not.toContain("suppose");
    });

    it("is that of the day in the address, on the rules' pages too", async ({ visit, expect }) => {
      const { page } = await visit("/rules/US:FR26-GRACE-30?law-as-of=2026-09-14");
      expect(await page.locator(".supposing").textContent()).toContain("The law as of 14 September 2026");
      await page.locator(".rule-id .badge").waitFor();
      expect(await page.locator(".rule-id").textContent()).toContain("Blocked by a court");
    });

    it("leaves a name that nothing has without effect, and says so", async ({ visit, expect }) => {
      const { page } = await visit(`${CPT}&suppose=us/no-such-page&law-as-of=2026-02-30`);
      await page.locator(".supposing small").waitFor();
      expect(await page.locator(".supposing").textContent()).toContain("no page or rule “us/no-such-page”");
      expect(await page.locator(".supposing").textContent()).not.toContain("as of");
    });
  });

  describe.concurrent("what is not possible", () => {
    it("says the smallest change that opens it, when there is one", async ({ visit, expect }) => {
      const { page } = await visit("/?example=21-travel-old-signature");
      await page.locator("#re-entry > summary").click();
      await page.locator("#re-entry", { hasText: "What would change it" }).waitFor();
      expect(await page.locator("#re-entry").textContent()).toContain("by 28 February 2028");
    });
  });
}
