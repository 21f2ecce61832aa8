import type { Page } from "playwright-core";
import { describe, type ExpectStatic } from "vitest";
import { it } from "./site.ts";

/** What a person in that situation wants to read: at once, or in a row, and the rule behind it. */
type Story = {
  title: string;
  glance?: string;
  row?: { id: string; says: string; rule: string };
};

const stories: Story[] = [
  {
    title: "A first summer internship",
    glance: "Ask your school: Practical training during the program (CPT)by 23 May 2027",
    row: { id: "cpt", says: "You may ask for it now, until 23 May 2027.", rule: "US:F1-CPT-YEAR-FIRST" },
  },
  {
    title: "The day that ends OPT",
    glance: "365 of 364",
    row: {
      id: "post-completion-opt",
      says: "A year or more of full-time CPT at this level ends OPT at this level",
      rule: "US:F1-CPT-ONE-YEAR-BAR",
    },
  },
  {
    title: "The card came late",
    row: {
      id: "post-completion-opt",
      says: "You have it, until 14 July 2028.",
      rule: "US:F1-OPT-START-DATE",
    },
  },
  { title: "Laid off in November", glance: "13 January 2028 (Thursday), in 43 days" },
  {
    title: "STEM, on the last day",
    glance: "Extend OPT by 24 months (STEM): the last day to file, 30 June 2028 (Friday), today",
    row: {
      id: "stem-opt",
      says: "You may file now, until 30 June 2028.",
      rule: "US:F1-STEM-FILING-WINDOW",
    },
  },
  {
    title: "A co-op over two terms",
    row: { id: "cpt", says: "You may ask for it now, until 7 June 2027.", rule: "US:F1-CPT-INTEGRAL" },
  },
  {
    title: "Coming back after eight months",
    row: { id: "return-from-leave", says: "You may do this now.", rule: "US:F1-ABSENCE-FIVE-MONTHS" },
  },
  {
    title: "A J-1 student finishes",
    glance: "Academic training (J-1): the last day to ask your school, 15 May 2027",
    row: {
      id: "academic-training",
      says: "You may ask for it now, until 15 May 2027.",
      rule: "US:J1-AT-LIMIT-18",
    },
  },
  {
    title: "Not selected, says the agency",
    row: {
      id: "stem-opt",
      says: "The degree's CIP code is not on the STEM list on that day.",
      rule: "US:F1-STEM-DEGREE",
    },
  },
  {
    title: "Abroad with a six-month signature",
    glance: "As you plan it, this is not possible: Travel abroad and come back.",
    row: {
      id: "re-entry",
      says: "On OPT the travel signature has to be of the last six months",
      rule: "US:F1-TRAVEL-SIGNATURE-OPT-6M",
    },
  },
  { title: "A day too late", glance: "The last day to stay was 13 July 2027." },
  {
    title: "Three terms on a medical load",
    glance: "As you plan it, this is not possible",
    row: {
      id: "reduced-load-medical",
      says: "no later than 1 February 2028",
      rule: "US:F1-RCL-MEDICAL-12-MONTHS",
    },
  },
];

/** Twelve people from a cold start: the answer is on the first page, its reason one click away. */
export function told() {
  describe.concurrent("a story from a cold start", () => {
    for (const story of stories)
      it(story.title, async ({ visit, expect }) => {
        const { page, errors } = await visit("/");
        await page.locator(".example", { has: page.getByText(story.title, { exact: true }) }).click();
        await page.locator(".standing .law-line").waitFor();
        if (story.glance) expect(await page.locator(".glance").textContent()).toContain(story.glance);
        if (story.row) await reasoned(page, story.row, expect);
        expect(errors).toEqual([]);
      });
  });
}

async function reasoned(page: Page, { id, says, rule }: NonNullable<Story["row"]>, expect: ExpectStatic) {
  const row = page.locator(`#${id}`);
  const fold = row.locator("xpath=ancestor::details[1]");
  // what is no longer possible is folded away, one click further
  if ((await fold.count()) > 0 && !(await row.isVisible())) await fold.locator("> summary").click();
  expect(await row.locator(".says").first().textContent()).toContain(says);
  await row.locator("> summary").click();
  const why = row.locator(".why");
  await why.waitFor();
  const link = why.locator(`a[href*="/rules/${rule}"]`);
  expect(await link.count(), rule).toBeGreaterThan(0);
}
