import { describe } from "vitest";
import { it } from "./site.ts";

/** A busy machine draws late. */
const LATE = { timeout: 10_000 };

const LAID_OFF = "I was laid off, how long can I stay?";

/** The rules are asked, read, compared and dated. */
export function rules() {
  describe.concurrent("rules are asked", () => {
    it("in one's own words, by keyboard, and nobody is told the question", async ({ visit, expect }) => {
      const { page } = await visit("/rules");
      const asked: string[] = [];
      page.context().on("request", (request) => asked.push(request.url()));
      await page.getByRole("searchbox").fill(LAID_OFF);
      await page.locator(".hits .hit").first().waitFor();
      const first = await page
        .locator(".hits > li")
        .evaluateAll((all) => all.slice(0, 3).map((one) => one.textContent));
      expect(first.join("\n")).toContain("At most 90 days without work");
      await expect.poll(() => page.url(), LATE).toContain("#q=I+was+laid+off");
      await page.reload();
      await page.locator(".hits .hit").first().waitFor();
      expect(await page.getByRole("searchbox").inputValue()).toBe(LAID_OFF);
      await page.getByRole("searchbox").press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      const title = await page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press("Enter");
      await page.locator(".rule-id code").waitFor();
      expect(await page.locator("h1").textContent()).toBe(title);
      await page.goBack();
      await page.locator(".hits .hit").first().waitFor();
      expect(asked.filter((url) => url.includes("laid"))).toEqual([]);
    });

    it("from every page, with “/”; what nothing answers is helped on", async ({ visit, expect }) => {
      const { page } = await visit("/about");
      await page.keyboard.press("/");
      const field = page.getByRole("searchbox");
      await field.waitFor();
      await expect.poll(() => field.evaluate((one) => one === document.activeElement), LATE).toBe(true);
      await page.keyboard.type("zzqqx");
      await page.getByText("No rule has these words").waitFor();
      await page.getByRole("link", { name: "When can I apply for OPT?" }).click();
      await page.locator(".hits .hit", { hasText: "When to file for OPT after completion" }).waitFor();
      await field.fill("");
      await page.getByLabel("The key “/” leads to this search").uncheck();
      await page.getByRole("link", { name: "About", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: "About" }).waitFor();
      await page.keyboard.press("/");
      await page.waitForTimeout(200);
      expect(page.url()).toContain("/about");
    });

    it("by id, and shown with their examples run, their colon in the address", async ({ visit, expect }) => {
      const { page } = await visit("/rules");
      await page.getByRole("searchbox").fill("US:F1-CPT-ONE-YEAR-BAR");
      await page.locator(".hit").first().click();
      await page.locator(".rule-id code").waitFor();
      expect(page.url()).toContain("/rules/US:F1-CPT-ONE-YEAR-BAR");
      await page.locator(".example-run [data-holds]").first().waitFor();
      expect(await page.locator('.example-run [data-holds="false"]').allTextContents()).toEqual([]);
    });
  });

  describe.concurrent("a rule", () => {
    it("that runs nothing itself says which rule runs for it, or why none does", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/rules/UW:FT365-001");
      await page.getByText("It says again what the rule below says").waitFor();
      expect(await page.getByRole("link", { name: "A year of full-time CPT ends OPT" }).count()).toBe(1);
      const { page: other } = await visit("/rules/US:F1-STEM-SITE-VISIT");
      await other.getByText("Nothing of this rule runs: it asks nothing of the student in advance").waitFor();
    });

    it("says so when there is none of that name", async ({ visit, expect }) => {
      const { page } = await visit("/rules/US:NO-SUCH-RULE");
      expect(await page.locator("h1").textContent()).toContain("no rule US:NO-SUCH-RULE");
    });

    it("names the answers of the open record that it has a part in", async ({ visit, expect }) => {
      const { page } = await visit("/?example=01-summer-cpt");
      await page.locator(".law-line").waitFor();
      await page.keyboard.press("/");
      await page.getByRole("searchbox").fill("US:F1-CPT-ONE-YEAR-BAR");
      await page.locator(".hit").first().click();
      const part = page.locator(".in-standing");
      await part.waitFor();
      expect(await part.textContent()).toContain("Full-time CPT at this level");
    });
  });

  describe.concurrent("pages of rules", () => {
    it("are read in place: contents, anchors, examples that run, the next page", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/rules/pages/us/cpt#US:F1-CPT-ONE-YEAR-BAR");
      const rule = page.locator('[id="US:F1-CPT-ONE-YEAR-BAR"]');
      await rule.waitFor();
      await expect
        .poll(() => rule.evaluate((one) => one.getBoundingClientRect().top), LATE)
        .toBeLessThan(400);
      expect(await page.locator(".contents a", { hasText: "A year of full-time CPT ends OPT" }).count()).toBe(
        1,
      );
      await rule.getByText("examples that run").click();
      await rule.locator("[data-holds]").first().waitFor();
      expect(await rule.locator('[data-holds="false"]').count()).toBe(0);
      await page.locator(".neighbours a[rel=next]").click();
      await expect.poll(() => page.locator("h1").textContent(), LATE).toBe("The full course of study");
    });

    it("of two schools stand side by side where they differ (M22)", async ({ visit, expect }) => {
      const { page } = await visit("/rules/compare?a=columbia&b=umass-amherst");
      const cpt = page.locator(".compare-topic", { hasText: "Practical training during the program (CPT)" });
      const asking = cpt.locator(".compare-row", { hasText: "When to ask the school" }).locator(".side");
      await asking.first().waitFor();
      expect(await asking.nth(0).textContent()).toMatch(/Columbia University.*10 business days before/);
      expect(await asking.nth(1).textContent()).toMatch(
        /University of Massachusetts Amherst.*14 days before.*Advice/,
      );
      await page.getByRole("combobox", { name: "With", exact: true }).selectOption("us");
      await expect.poll(() => page.url(), LATE).toContain("b=us");
      expect(await page.locator(".side h4", { hasText: "Massachusetts" }).count()).toBe(0);
    });

    it("say where a school is stricter, with a student for whom the two differ", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/rules/stricter?school=columbia");
      const row = page.locator(".stricter-row", { hasText: "Ten business days ahead" }).first();
      await row.waitFor();
      expect(await row.textContent()).toMatch(/10 business days before/);
      await row.getByText("Example: a student at the limit").click();
      await row.getByText("By the law alone:").waitFor();
      expect(await row.locator(".tag").allTextContents()).toEqual([
        expect.stringContaining("Open"),
        expect.not.stringContaining("Open"),
      ]);
    });

    it("say what changed between two days, and what waits to be law", async ({ visit, expect }) => {
      const { page } = await visit("/rules/changes?from=2024-12-01&until=2025-02-01");
      await page.getByRole("heading", { name: "Began to be law" }).waitFor();
      const text = await page.locator(".changes").textContent();
      expect(text).toMatch(/Until April 1, or until H-1B begins.*Not law yet → In force/);
      expect(text).toMatch(/Ceased to be law.*Until October 1/);
      await page
        .locator(".waiting-page", { hasText: "Fixed admission" })
        .getByText("as if it were law")
        .click();
      await page.locator(".supposing").waitFor();
    });
  });
}
