import { describe } from "vitest";
import { exampleAt, it } from "./site.ts";

/** The first page as a student uses it. */
export function standing() {
  describe.concurrent("a standing", () => {
    for (const half of [0, 1])
      it(`is shown for every ready example (${half + 1} of 2)`, async ({ visit, site, expect }) => {
        const own = site.examples.filter((_, at) => at % 2 === half);
        expect(own.length).toBeGreaterThan(0);
        const { page, errors } = await visit("/");
        for (const { title, file } of own) {
          await page.locator(".example", { has: page.getByText(title, { exact: true }) }).click();
          await page.locator(".standing .law-line").waitFor();
          expect(await page.locator(".origin").textContent(), file).toContain(title);
          expect(await page.locator(".permission").count(), file).toBeGreaterThan(0);
          await page.locator(".toolbar .button").click();
        }
        expect(errors).toEqual([]);
      });

    it("opens its reasons by keyboard alone", async ({ visit, site, expect }) => {
      const { page } = await visit(exampleAt(site.examples[0]!));
      await page.locator(".permission summary").first().waitFor();
      const why = () => page.evaluate(() => document.activeElement?.closest(".permission summary") !== null);
      for (let presses = 0; presses < 120 && !(await why()); presses++) await page.keyboard.press("Tab");
      expect(await why()).toBe(true);
      await page.keyboard.press("Enter");
      await page.locator(".why").first().waitFor();
      expect(await page.locator(".why .cite a").count()).toBeGreaterThan(0);
    });

    it("starts from a few answers", async ({ visit, expect }) => {
      const { page } = await visit("/");
      await page.getByText("Or fill in one short form").click();
      await page.locator("select[name=level]").selectOption("master");
      const end = page.getByRole("group", { name: "Program end date" });
      await end.getByRole("spinbutton").first().click();
      await page.keyboard.type("05142027");
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await page.locator(".standing .law-line").waitFor();
      expect(await page.locator(".who").textContent()).toContain("program ends 14 May 2027");
    });

    it("takes an answer where it asks", async ({ visit, expect }) => {
      const { page } = await visit("/");
      await page.getByText("Or fill in one short form").click();
      await page.getByRole("button", { name: "Start", exact: true }).click();
      const row = page.locator("#on-campus-work");
      await row.locator("summary").first().click();
      const asked = row.locator(".question", { hasText: "Are these all your jobs" });
      await asked.getByRole("button", { name: "There was none" }).click();
      await expect.poll(() => asked.count()).toBe(0);
      expect(await page.locator(".says, .ask", { hasText: "Are these all your jobs" }).count()).toBe(0);
    });

    it("asks one question at a time, and goes on when the answer is not known", async ({ visit, expect }) => {
      const { page } = await visit("/?example=14-nearly-empty");
      const ask = page.locator(".next-question .ask");
      const first = await ask.textContent();
      const waiting = Number(/\d+/.exec((await page.locator(".next-question h2").textContent()) ?? "")?.[0]);
      await page.getByRole("button", { name: "I don't know" }).click();
      expect(await ask.textContent()).not.toBe(first);
      expect(await page.locator(".next-question h2").textContent()).toContain(`${waiting - 1} in all`);
    });

    it("says so when the rules cannot be had", async ({ site, expect }) => {
      const context = await site.browser.newContext();
      let asked = 0;
      await context.route("**/rulebook/rules.json", (route) => {
        asked++;
        return route.abort();
      });
      const page = await context.newPage();
      await page.goto(site.url);
      await page.getByText("Or fill in one short form").click();
      await page.getByRole("button", { name: "Reload" }).waitFor();
      expect(asked).toBe(1);
      await context.close();
    });

    it("changes one fact and leaves the others as they are", async ({ visit, expect }) => {
      const { page } = await visit("/?example=14-nearly-empty.json");
      await page.locator(".edit summary").first().click();
      const trips = page.getByRole("checkbox", { name: /trips abroad/ });
      await trips.check();
      const end = page.locator(".edit").getByRole("group", { name: "Program end date" });
      await end.getByRole("spinbutton").first().click();
      await page.keyboard.type("06302028");
      await expect.poll(() => page.locator(".who").textContent()).toContain("30 June 2028");
      expect(await trips.isChecked()).toBe(true);
      await page.getByText("The whole record as text").click();
      expect(JSON.parse(await page.locator(".edit textarea").inputValue())).toMatchObject({
        tripsComplete: true,
      });
    });

    it("keeps the record on the device only when asked", async ({ visit, site, expect }) => {
      const { page } = await visit(exampleAt(site.examples[0]!));
      await page.locator(".edit summary").first().click();
      const stored = () => page.evaluate(() => localStorage.length);
      expect(await stored()).toBe(0);
      await page.getByRole("checkbox", { name: /Keep on this device/ }).check();
      await expect.poll(stored).toBe(1);
      await page.getByRole("checkbox", { name: /Keep on this device/ }).uncheck();
      await expect.poll(stored).toBe(0);
    });
  });
}
