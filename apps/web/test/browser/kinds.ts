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
const listed = async (page: Page) => {
  // one kind of row is enough: each of the 479 would be looked at for the same
  await page.getByRole("searchbox").fill("FR26");
  await page.locator(".rule-list a").first().waitFor();
};

/** Every kind of page, for the tests that look at all of them and for `npm run screenshots`. */
export const kinds: Kind[] = [
  { name: "landing", path: "/", ready: (page) => page.locator(".example").first().waitFor() },
  // with a fault, with questions of every kind, and under a law that is only supposed
  {
    name: "standing",
    path: "/?example=28-moved-and-forgot&suppose=us/fixed-admission",
    ready: opened,
  },
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
  { name: "rules", path: "/rules?law-as-of=2026-09-13", ready: listed },
  { name: "rule", path: "/rules/US:FR26-STEM" },
  { name: "about", path: "/about" },
];
