import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

const question = (page: Page) => page.locator(".asked h2");
const choose = (page: Page, name: string) =>
  page.locator(".asked").getByRole("button", { name, exact: true }).click();
const typeDay = async (page: Page, day: string) => {
  await page.locator(".asked").getByRole("spinbutton").first().click();
  await page.keyboard.type(day);
  await choose(page, "Answer");
};

/** One question at a time, from nothing to an answer with its reason. */
export function interview() {
  describe.concurrent("the interview", () => {
    it("asks until the answer is settled, and shows its reason", async ({ visit, expect }) => {
      const { page, errors } = await visit("/");
      await page.getByRole("link", { name: "Begin", exact: true }).click();
      await page.getByRole("link", { name: "Work after finishing the program (OPT)" }).click();
      await choose(page, "F-1");
      await choose(page, "Another school");
      await choose(page, "Language training");
      await typeDay(page, "08252025");
      // far off: of a program that is over it is asked when it was completed
      await typeDay(page, "05142098");
      // a language program has no practical training, and nothing more is asked
      await page.locator(".outcome .why").waitFor();
      expect(await page.locator(".outcome h2").textContent()).toBe("Not possible");
      expect(await page.locator(".outcome .why .cite a").count()).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    });

    it("goes back, takes “I don't know”, and lists what is missing", async ({ visit, expect }) => {
      const { page } = await visit("/interview?about=cpt");
      await question(page).waitFor();
      const first = await question(page).textContent();
      await choose(page, "F-1");
      await expect.poll(() => question(page).textContent()).not.toBe(first);
      await choose(page, "← Back");
      await expect.poll(() => question(page).textContent()).toBe(first);
      for (let asked = 0; asked < 40 && (await question(page).count()) > 0; asked++)
        await choose(page, "I don't know");
      await page.locator(".outcome").waitFor();
      expect(await page.locator(".outcome .questions li").count()).toBeGreaterThan(0);
    });

    it("offers the terms of the school's calendar, and takes one with one press", async ({
      visit,
      expect,
    }) => {
      const { page, errors } = await visit("/interview?about=cpt");
      await choose(page, "F-1");
      await page.locator(".asked select").selectOption("uw-madison");
      for (let passed = 0; passed < 30; passed++) {
        if ((await page.locator(".offered").count()) > 0) break;
        await choose(page, "I don't know");
      }
      const term = page.getByRole("group", { name: "Fall 2025 3 September – 18 December 2025" });
      await term.getByRole("button", { name: "Full time", exact: true }).press("Enter");
      await expect.poll(() => page.locator(".listed").textContent()).toBe("Fall 2025, 3 September 2025");
      expect(await term.count(), "is not offered again").toBe(0);
      // by keyboard one goes on from what is offered next
      expect(await page.evaluate(() => document.activeElement?.closest(".offered") !== null)).toBe(true);

      // the calendar has no spring of 2027: it is filled in as the spring before, to be looked at
      const spring = page.getByRole("group", { name: "Spring 2026 20 January – 8 May 2026" });
      await spring.getByRole("button", { name: "Full time", exact: true }).click();
      await page.getByRole("button", { name: "As the year before: look at it and add it" }).last().click();
      const form = page.locator(".new-entry");
      expect(await form.locator("input[type=text]").first().inputValue()).toBe("spring 2027");
      await form.getByRole("button", { name: "Add", exact: true }).click();
      await expect
        .poll(() => page.locator(".listed").textContent())
        .toContain("Spring 2027, 20 January 2027");
      expect(errors).toEqual([]);
    });

    it("takes a job that was left out, by a form made from the schema", async ({ visit, expect }) => {
      const { page } = await visit("/interview?about=on-campus-work");
      await choose(page, "F-1");
      for (let passed = 0; passed < 20; passed++) {
        if (/Are these all your jobs/.test((await question(page).textContent()) ?? "")) break;
        await choose(page, "I don't know");
      }
      await choose(page, "Add a job");
      await page.locator(".new-entry").getByLabel("Employer", { exact: true }).fill("University Library");
      await page.locator(".new-entry").getByRole("button", { name: "Add", exact: true }).click();
      await expect.poll(() => page.locator(".listed").textContent()).toContain("University Library");
      await choose(page, "Yes, that is all");
      await expect
        .poll(() =>
          question(page)
            .textContent()
            .catch(() => ""),
        )
        .not.toContain("all your jobs");
    });
  });
}
