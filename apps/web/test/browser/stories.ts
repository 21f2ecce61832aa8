import type { Locator, Page } from "playwright-core";
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
    glance: "Academic training (J-1): the last day to ask your school, 14 May 2027",
    row: {
      id: "academic-training",
      says: "You may ask for it now, until 14 May 2027.",
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

const answer = (page: Page, name: string) =>
  page.locator(".asked").getByRole("button", { name, exact: true }).click();

async function answerDay(scope: Locator, day: string): Promise<void> {
  await scope.getByRole("spinbutton").first().click();
  await scope.page().keyboard.type(day);
}

/** What is asked of everybody first. */
async function begin(page: Page, level: string, days: string[]): Promise<void> {
  for (const button of ["F-1", "Another school", level]) await answer(page, button);
  for (const day of days) {
    await answerDay(page.locator(".asked"), day);
    await answer(page, "Answer");
  }
}

/** A list told entry by entry; of each only what stands first on its form. */
async function add(page: Page, button: string, days: string[], chosen: Record<string, string>) {
  await answer(page, button);
  const form = page.locator(".new-entry");
  for (const [at, day] of days.entries()) await answerDay(form.locator(".day-field").nth(at), day);
  for (const [label, value] of Object.entries(chosen)) {
    const field = form.locator(".fields-one", { hasText: label }).locator("select, input").first();
    if ((await field.evaluate((one) => one.tagName)) === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
  }
  await form.getByRole("button", { name: "Add", exact: true }).click();
}

/** Nothing ready: the same questions that a person meets, answered from what the person knows by heart. */
export function answered() {
  describe.concurrent("a story told by answering", () => {
    it("a year of illness counts, though nobody said when it was authorised", async ({ visit, expect }) => {
      const { page, errors } = await visit("/interview?about=reduced-load-medical");
      await begin(page, "Bachelor's", ["08252025", "05112098"]);
      const chosen = {
        "Reason of the reduced load": "medical reasons",
        "Level of the reduced load": "bachelor's",
      };
      await add(page, "Add a reduced load", ["09012025", "08312026"], chosen);
      await page.locator(".listed").waitFor();
      await answer(page, "Yes, that is all");
      await page.locator(".outcome .why").waitFor();
      expect(await page.locator(".outcome h2").textContent()).toBe("Not possible");
      expect(await page.locator(".outcome .says").first().textContent()).toContain("are used up");
      expect(
        await page.locator('.outcome .why a[href*="US:F1-RCL-MEDICAL-12-MONTHS"]').count(),
      ).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    });

    it("a question about one of several terms says which", async ({ visit, expect }) => {
      const { page } = await visit("/interview?about=cpt");
      await begin(page, "Master's", ["09022025", "05112098"]);
      const which = page.locator(".asked h2 .which-entry");
      const until = async (wanted: Locator) => {
        for (let asked = 0; asked < 30 && (await wanted.count()) === 0; asked++)
          await answer(page, "I don't know");
      };
      await until(page.locator(".asked h2", { hasText: "all your terms" }));
      await add(page, "Add a term", ["09022025", "12192025"], { Term: "fall 2025" });
      await page.locator(".listed", { hasText: "Fall 2025" }).waitFor();
      await add(page, "No, something is missing", ["01202026", "05082026"], { Term: "spring 2026" });
      await page.locator(".listed", { hasText: "Spring 2026" }).waitFor();
      await answer(page, "Yes, that is all");
      await until(which);
      expect(await which.textContent()).toContain("Fall 2025, 2 September 2025");
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
