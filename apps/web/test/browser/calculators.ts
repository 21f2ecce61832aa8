import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

/** Types a date as a person does: month, day and year, one after the other. */
async function typeDay(within: Locator, label: string, digits: string): Promise<void> {
  await within.getByRole("group", { name: label, exact: true }).getByRole("spinbutton").first().click();
  await within.page().keyboard.type(digits);
}

const headline = (page: Page) => page.locator(".headline");
/** Waits until the answer says it. */
const says = (page: Page, text: string) => headline(page).filter({ hasText: text }).waitFor();
const figures = (page: Page) =>
  page.locator(".headline, .results dd, .counted .periods li").allTextContents();

/** One authorization of full-time CPT, and that it is the only one. */
async function tellCpt(page: Page, first: string, last: string): Promise<void> {
  await page.getByLabel(/^Program level/).selectOption("master");
  const entry = page.getByRole("region", { name: "Authorization 1" });
  await entry.getByLabel(/^Full or part time/).selectOption("full");
  await typeDay(entry, "First day of the authorization", first);
  await typeDay(entry, "Last day of the authorization", last);
  await page.getByRole("checkbox", { name: /all my CPT/ }).check();
}

/** Calculators as a student uses them: both sides of a limit, from a record and back, on paper, without a network. */
export function calculators() {
  describe.concurrent("a calculator", () => {
    it("answers on both sides of the limit, with the days it counted, and puts nothing into the address", async ({
      visit,
      expect,
    }) => {
      const { page, errors } = await visit("/calculators");
      await page.getByRole("link", { name: /^CPT days/ }).click();
      await tellCpt(page, "09022025", "08312026");
      await says(page, "364 of 364 days");
      expect(await headline(page).textContent()).toContain("stays open");
      expect(await page.locator(".counted .periods li").allTextContents()).toEqual([
        "2 September 2025 – 31 August 2026 364 days",
      ]);
      const entry = page.getByRole("region", { name: "Authorization 1" });
      await typeDay(entry, "First day of the authorization", "09012025");
      await says(page, "You have 365 days of full-time CPT");
      expect(await headline(page).textContent()).toContain("closed by this count");
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/calculators/cpt");
      // what was put in is still there after reading a rule
      await page.locator(".rules-behind a").first().click();
      await page.locator(".rule-id").waitFor();
      await page.goBack();
      await says(page, "365 days");
      expect(errors).toEqual([]);
    });

    it("says that it does not know, and never less", async ({ visit, expect }) => {
      const { page } = await visit("/calculators/cpt");
      await tellCpt(page, "09022025", "08312026");
      await page.getByRole("checkbox", { name: /all my CPT/ }).uncheck();
      await says(page, "at least 364 days");
      expect(await page.locator("#unknown ~ ul").textContent()).toContain("all my CPT authorizations");
    });

    it("starts from the record that is open, and writes back only when asked", async ({ visit, expect }) => {
      const { page } = await visit("/?example=05-laid-off");
      await page.locator(".standing .law-line").waitFor();
      await page.getByRole("link", { name: "Calculators" }).click();
      await page.getByRole("link", { name: /^Days without work/ }).click();
      await page.getByText("This starts from your record").waitFor();
      const before = await headline(page).textContent();
      expect(before).toMatch(/You have used \d+ of 90 days/);
      await typeDay(
        page.getByRole("region", { name: "Authorization 1" }),
        "Last day of the authorization",
        "12312027",
      );
      await page.getByRole("button", { name: "Use in my standing" }).click();
      await page.getByText("Taken over into your record").waitFor();
      await page.getByRole("link", { name: "My standing" }).click();
      await page.locator(".edit summary").first().click();
      await page.getByText("The whole record as text").click();
      expect(await page.locator(".edit textarea").inputValue()).toContain('"2027-12-31"');
    });

    it("is a sheet of paper: what was told as text, no form, when and with which rules", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/calculators/cpt");
      await tellCpt(page, "09022025", "08312026");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".calculator-inputs").isVisible()).toBe(false);
      const told = page.locator(".told");
      expect(await told.isVisible()).toBe(true);
      expect(await told.textContent()).toContain("2 September 2025");
      for (const says of [/^Made on \d/, /Rulebook [0-9a-f]{12}/])
        expect(await page.locator(".calculator").getByText(says).first().isVisible()).toBe(true);
      await page.emulateMedia({ media: "screen" });
    });

    it("counts business days over a holiday", async ({ visit, expect }) => {
      const { page } = await visit("/calculators/business-days");
      await typeDay(page.locator("main"), "Counted from the day", "12202028");
      await says(page, "5 January 2029 (Friday)");
      expect(await page.locator("main").textContent()).toContain("Christmas Day");
    });

    it("is one file that gives the same figures without a network", async ({ visit, site, expect }) => {
      const { page } = await visit("/calculators/cpt");
      await tellCpt(page, "09022025", "08312026");
      const folder = mkdtempSync(join(tmpdir(), "sojourn-"));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download" }).click(),
      ]);
      const file = join(folder, "sojourn-cpt.html");
      await download.saveAs(file);
      const told = /About ([\d.]+) MB/.exec((await page.locator(".file-link").textContent()) ?? "")?.[1];
      expect(Math.abs(statSync(file).size / 1e6 - Number(told))).toBeLessThan(0.2);
      const context = await site.browser.newContext({ locale: "en-US", offline: true });
      const apart = await context.newPage();
      const errors: string[] = [];
      const asked: string[] = [];
      apart.on("pageerror", (error) => errors.push(error.message));
      apart.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      apart.on("request", (request) => asked.push(request.url()));
      await apart.goto(`file://${file}`);
      await tellCpt(apart, "09022025", "08312026");
      await says(apart, "364 of 364 days");
      expect(await figures(apart)).toEqual(await figures(page));
      await apart.locator(".rules-behind a").first().click();
      await apart.getByRole("heading", { level: 1, name: "A year of full-time CPT ends OPT" }).waitFor();
      await apart.locator(".language-select").selectOption("hi");
      await apart.getByRole("link", { name: "CPT के दिन" }).click();
      await apart.getByRole("heading", { level: 1, name: "CPT के दिन" }).waitFor();
      expect(await apart.locator("html").getAttribute("lang")).toBe("hi");
      expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([`file://${file}`]);
      expect(errors).toEqual([]);
      await context.close();
      rmSync(folder, { recursive: true });
    });
  });
}
