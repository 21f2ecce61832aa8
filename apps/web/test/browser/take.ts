import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

const LAID_OFF = "/?example=05-laid-off";

/** Dates, papers, file and link: out of the page, and back in. */
export function take() {
  describe.concurrent("taking along", () => {
    it("gives the dates as a calendar that another program reads", async ({ visit, expect }) => {
      const { page, errors } = await visit(LAID_OFF);
      await toTake(page);
      const button = page.getByRole("button", { name: /^Download \d+ dates/ });
      const said = Number(/\d+/.exec((await button.textContent()) ?? "")?.[0]);
      const { name, bytes } = await downloaded(page, () => button.click());
      const events = new ICAL.Component(ICAL.parse(bytes.toString())).getAllSubcomponents("vevent");
      expect([name, events.length]).toEqual(["sojourn-dates.ics", said]);
      const days = events.map((event) => `${event.getFirstPropertyValue("dtstart")}`);
      expect(days).toContain("2028-01-13");
      await page.getByRole("checkbox", { name: /count runs out/ }).uncheck();
      expect(await button.textContent()).toContain(`${said - 1} dates`);
      expect(errors).toEqual([]);
    });

    it("gives a paper as PDF, made in the browser, with the name that was typed", async ({
      visit,
      expect,
    }) => {
      const { page, errors } = await visit(LAID_OFF);
      await toTake(page);
      await page.getByLabel("Your name").fill("Zoë Łukasiewicz");
      const { name, bytes } = await downloaded(page, () =>
        page.getByRole("button", { name: /Download PDF.*OPT record/ }).click(),
      );
      const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
      const { items } = await (await pdf.getPage(1)).getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join("");
      expect(name).toBe("opt-record.pdf");
      expect(text).toMatch(/Zoë Łukasiewicz.*Morningside.*47 days of 90 days used/s);
      await page.getByLabel("Your name").fill("王小明");
      await page.getByText("cannot show these letters: 王 小 明").first().waitFor();
      expect(errors).toEqual([]);
    });

    it("gives the record as a file that opens again", async ({ visit, expect }) => {
      const { page } = await visit(LAID_OFF);
      await toTake(page);
      const { bytes } = await downloaded(page, () =>
        page.getByRole("button", { name: /^Save the record/ }).click(),
      );
      const { page: other } = await visit("/");
      const file = { name: "record.json", mimeType: "application/json", buffer: bytes };
      await other.locator("input[type=file]").setInputFiles(file);
      await other.locator(".standing .law-line").waitFor();
      expect(await other.locator(".who").textContent()).toContain("Statistics");
    });

    it("puts the record into a link, whose facts no server sees and which is asked about", async ({
      visit,
      site,
      expect,
    }) => {
      const { page } = await visit(LAID_OFF);
      await toTake(page);
      await page.getByRole("button", { name: "Make the link" }).click();
      const link = await page.locator(".take textarea[readonly]").inputValue();
      expect(link.startsWith(`${site.url}/#r=`)).toBe(true);

      const { page: other, errors } = await visit("/about");
      const mine = { record: { record: 1, status: { class: "J-1" } } };
      await other.evaluate((mine) => localStorage.setItem("sojourn.record", JSON.stringify(mine)), mine);
      const asked: string[] = [];
      other.on("request", (request) => asked.push(request.url()));
      await other.goto("about:blank");
      await other.goto(link);
      const dialog = other.getByRole("dialog");
      await dialog.waitFor();
      expect(new URL(other.url()).hash).toBe("");
      expect(await dialog.textContent()).toMatch(/Columbia University.*Master's, Statistics/);
      expect(await dialog.textContent(), "the SEVIS ID was left out").not.toContain("N00");
      await dialog.getByRole("button", { name: "Open it" }).click();
      await other.locator(".standing h1", { hasText: "1 December 2027" }).waitFor();
      expect(await other.locator(".who").textContent()).toContain("Statistics");
      expect(await other.evaluate(() => localStorage.getItem("sojourn.record"))).toBe(JSON.stringify(mine));
      const code = link.slice(link.indexOf("#r=") + 3, 80);
      expect(asked.filter((url) => url.includes(code) && !url.includes("#r="))).toEqual([]);
      expect(errors).toEqual([]);
    });

    it("says that a damaged link is one", async ({ visit, expect }) => {
      const { page } = await visit("/#r=zVZNb9swDP0rhc7x");
      const dialog = page.getByRole("dialog");
      await dialog.getByText("damaged or incomplete").waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(() => dialog.count()).toBe(0);
    });
  });
}

async function toTake(page: Page): Promise<void> {
  await page.locator('main a[href^="/take"]').first().click();
  await page.locator("#take-link").waitFor();
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
