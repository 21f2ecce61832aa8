import type { Page } from "playwright-core";

/** A kind of page: where it is, and when it is all there. */
export type Kind = { name: string; path: string; ready?: (page: Page) => Promise<unknown> };

/** A standing as it is read: one answer's reasons open, the record and the law's choices open. */
const opened = async (page: Page) => {
  await page.locator(".timeline svg").first().waitFor();
  for (const fold of [".permission", ".edit", ".law-control"])
    await page.locator(`${fold} > summary`).first().click();
  await page.locator(".why").first().waitFor();
};
/** On a phone the examples are there and folded. */
const begins = (page: Page) => page.locator(".example").first().waitFor({ state: "attached" });
/** A part is shown: the page is all there. */
const shows = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

/** A plan tried out in the timeline: what would be different, a form open, the table. */
const tried = async (page: Page) => {
  await page.getByRole("button", { name: "What if" }).click();
  await page.locator('.bar-body[data-path="employment[0]"]').focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.locator(".differences li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".timeline-form").waitFor();
  await page.locator(".timeline > .part > .fold > summary").click();
};

/** What one may take along, of an example. */
const takes = async (page: Page) => {
  await page.locator('main a[href^="/take"]').first().click();
  await page.locator("#take-link").waitFor();
};
const taken = async (page: Page) => {
  await takes(page);
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.locator(".take textarea[readonly]").waitFor();
};
const paper = async (page: Page) => {
  await takes(page);
  await page.getByRole("link", { name: /Look at it and print.*OPT record/ }).click();
  await page.locator(".paper").waitFor();
};

/** A calculator that starts from an example. */
const calculated = (link: RegExp) => async (page: Page) => {
  await page.locator(".standing .law-line").waitFor();
  await page.getByRole("link", { name: "Calculators" }).click();
  await page.getByRole("link", { name: link }).click();
  await page.locator(".results").waitFor();
};

/** Every kind of page, for the tests that look at all of them and for `npm run screenshots`. */
export const kinds: Kind[] = [
  { name: "landing", path: "/", ready: begins },
  // with a fault, with questions of every kind, and under a law that is only supposed
  {
    name: "standing",
    path: "/?example=28-moved-and-forgot&suppose=us/fixed-admission",
    ready: opened,
  },
  { name: "timeline", path: "/?example=05-laid-off", ready: tried },
  // in another script and with other words: nothing may be too wide, and what is English is marked
  { name: "standing-hindi", path: "/?example=05-laid-off&lang=hi", ready: opened },
  { name: "landing-korean", path: "/?lang=ko", ready: begins },
  {
    name: "interview-topics",
    path: "/interview",
    ready: (page) => page.locator(".topic").first().waitFor(),
  },
  {
    name: "interview",
    path: "/interview?about=cpt",
    ready: (page) => page.locator(".asked").waitFor(),
  },
  { name: "rules", path: "/rules", ready: shows(".browse a") },
  { name: "rules-asked", path: "/rules?law-as-of=2026-09-13#q=FR26", ready: shows(".hit") },
  { name: "rule", path: "/rules/US:FR26-STEM" },
  { name: "rules-page", path: "/rules/pages/us/proposals", ready: shows(".document-rule") },
  {
    name: "rules-compare",
    path: "/rules/compare",
    ready: shows(".compare-topic, .fold"),
  },
  { name: "rules-stricter", path: "/rules/stricter?school=miami", ready: shows(".stricter-row") },
  {
    name: "rules-changes",
    path: "/rules/changes?from=2024-12-01&until=2025-02-01",
    ready: shows(".rule-list a"),
  },
  { name: "options", path: "/options", ready: shows(".situations a") },
  { name: "options-asked", path: "/options/not-selected", ready: shows(".next-question .ask") },
  { name: "options-plans", path: "/options/which-degree", ready: shows(".claims") },
  { name: "options-compared", path: "/options/kinds-of-work", ready: shows(".compared") },
  { name: "take", path: "/?example=05-laid-off", ready: taken },
  { name: "paper", path: "/?example=05-laid-off", ready: paper },
  { name: "privacy", path: "/privacy", ready: shows(".held") },
  { name: "calculators", path: "/calculators", ready: shows(".calculator-list a") },
  { name: "calculator", path: "/?example=02-cpt-365-days", ready: calculated(/^CPT days/) },
  { name: "calculator-travel", path: "/?example=21-travel-old-signature", ready: calculated(/^Travel/) },
  { name: "business-days", path: "/calculators/business-days", ready: shows(".months") },
  { name: "about", path: "/about" },
];
