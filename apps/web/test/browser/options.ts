import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

/** Over to a situation from a record that is open, as a person goes. */
async function goTo(page: Page, situation: string) {
  await page.locator(".standing .law-line").waitFor();
  await page.getByRole("link", { name: "Options", exact: true }).click();
  await page.getByRole("link", { name: situation }).first().click();
  await page.locator("h1", { hasText: situation }).waitFor();
}
const way = (page: Page, title: string | RegExp) =>
  page.locator(".way", { has: page.locator("h3", { hasText: title }) });
const state = (page: Page, title: string | RegExp) => way(page, title).locator(".state").textContent();

/** Situations, the ways on from them, and the kinds of work. */
export function options() {
  describe.concurrent("the options", () => {
    it("name the record's own situation, and check each way against the record", async ({
      visit,
      expect,
    }) => {
      const { page, errors } = await visit("/?example=12-not-selected");
      await page.locator(".standing .law-line").waitFor();
      // the standing itself leads there
      await page.locator(".own-situations a", { hasText: "I was not selected" }).click();
      await page.locator("h1", { hasText: "I was not selected" }).waitFor();
      await page.getByRole("link", { name: "Options", exact: true }).click();
      await page.locator(".situations-mine a", { hasText: "I was not selected" }).click();
      await page.locator(".whether", { hasText: "This is your situation" }).waitFor();
      expect(await state(page, /^Extend OPT/)).toBe("Not possible.");
      expect(
        await way(page, /^Extend OPT/)
          .locator(".says")
          .textContent(),
      ).toContain("STEM list");
      expect(await state(page, "Begin a higher degree")).toBe("Open.");
      // what is only supposed is said to be, without opening anything
      const first = way(page, /requires it of everyone/);
      expect(await first.locator(".state").textContent()).toMatch(/^It would be open/);
      expect(await first.locator(".row-lead").textContent()).not.toContain("✓");
      expect(await first.locator(".supposed").textContent()).toContain(
        "whether training must begin at once: yes",
      );
      await first.locator("summary").first().click();
      await first.locator(".why .cite a").first().waitFor();
      expect(await first.locator(".minded").textContent()).toContain("CPT from day one is risky");
      expect(await page.locator(".claims").textContent()).toContain("A red flag");
      expect(errors).toEqual([]);
    });

    it("say by when a count ends a way, before its window does", async ({ visit, expect }) => {
      const { page } = await visit("/?example=05-laid-off");
      await goTo(page, "I was laid off");
      const stay = await way(page, /^Stay and look/).textContent();
      expect(stay).toMatch(/Only until 13 January 2028 \(Thursday\), in 43 days/);
    });

    it("say so when nothing is open any more, and name no day that seems to open something", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/?example=23-missed-filing");
      await goTo(page, "I missed the OPT filing");
      await page.getByText("None of these is open to you as things stand.").waitFor();
      expect(await page.locator("main").textContent()).not.toContain("Last day for the new program to start");
    });

    it("ask one thing at a time of somebody unknown, and go on with the answer", async ({
      visit,
      expect,
    }) => {
      const { page, errors } = await visit("/options/missed-opt");
      const ask = page.locator(".next-question .ask");
      const answer = async (choice: string) => {
        await page.locator(".next-question select").selectOption(choice);
        await page.locator(".next-question").getByRole("button", { name: "Answer" }).click();
      };
      await ask.waitFor();
      expect(await state(page, "File for OPT after all")).toBe("Needs an answer from you.");
      await answer("F-1");
      await expect.poll(() => ask.textContent()).toContain("level");
      await answer("language");
      // a language program has no practical training, whatever else is answered
      await expect.poll(() => state(page, "File for OPT after all")).toBe("Not possible.");
      expect(page.url()).toMatch(/\/options\/missed-opt$/);
      expect(errors).toEqual([]);
    });

    it("take what is told of a request without making one of it", async ({ visit, expect }) => {
      const { page, errors } = await visit("/?example=01-summer-cpt");
      await goTo(page, "I cannot pay for my studies any more");
      const hardship = way(page, "severe economic hardship");
      await hardship.locator("summary").first().click();
      const ask = hardship.locator(".question .ask").first();
      await ask.waitFor();
      const first = await ask.textContent();
      await hardship.getByRole("spinbutton").first().click();
      await page.keyboard.type("08152027");
      await hardship.getByRole("button", { name: "Answer", exact: true }).first().click();
      await expect.poll(() => ask.textContent()).not.toBe(first);
      await hardship.getByText("It is no request yet").waitFor();
      await page.getByRole("link", { name: "My standing", exact: true }).click();
      await page.locator(".edit > summary").first().click();
      await page.getByText("The whole record as text").click();
      const record = JSON.parse(await page.locator(".edit textarea").inputValue());
      expect(record.request.kind).toBe("cpt");
      expect(errors).toEqual([]);
    });

    it("tell what each choice of a degree comes to", async ({ visit, expect }) => {
      const { page } = await visit("/?example=03-cpt-364-days");
      await goTo(page, "Which degree should I spend OPT on?");
      const sums = await page.locator(".plans .figure").allTextContents();
      expect(sums).toEqual(["72 months", "36 months", "36 months"]);
    });

    it("compare the kinds of work, in a table that turns on a phone", async ({ visit, expect }) => {
      const { page } = await visit("/options/kinds-of-work");
      const columns = () => page.locator(".compared thead th").count();
      await page.locator(".compared").waitFor();
      const before = await columns();
      await page.getByRole("button", { name: "Academic training (J-1)" }).click();
      expect(await columns()).toBe(before - 1);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.locator(".compared thead").isVisible()).toBe(false);
      const cell = page.locator(".compared td", { hasText: "up to 20 is part time" });
      expect(await cell.locator(".compared-of").isVisible()).toBe(true);
    });
  });
}
