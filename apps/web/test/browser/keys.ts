import type { Locator, Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

/** A busy machine draws late. */
const LATE = { timeout: 10_000 };

/** What is read where the focus is; the page as a whole is nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return !at || at === document.body ? "nothing" : (at.textContent ?? "");
  });
const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

/** Acts on one thing with a key, as somebody who has no mouse does. */
async function press(one: Locator, key = "Enter"): Promise<void> {
  await one.first().focus();
  await one.page().keyboard.press(key);
}
const named = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole("button", { name, exact: true });

/** Everything by keyboard: where one is after an act, what Escape closes, what stays as it was typed. */
export function keys() {
  describe.concurrent("by keyboard", () => {
    it("an interview is heard question by question, to its answer and back", async ({ visit, expect }) => {
      const { page } = await visit("/interview");
      const question = page.locator(".asked h2");
      const heard = () => expect.poll(() => isFocused(question), LATE).toBe(true);
      await press(page.getByRole("link", { name: "Work after finishing the program (OPT)" }));
      await heard();
      const first = await focused(page);
      await press(named(page, "F-1"));
      await expect.poll(() => focused(page), LATE).toContain("school");
      await press(named(page, "← Back"));
      await expect.poll(() => focused(page), LATE).toBe(first);
      await press(named(page, "F-1"));
      await press(named(page, "Another school"));
      await heard();
      // who chooses a language stays where it is chosen, and the interview where it is
      const language = page.locator(".language-select");
      await language.focus();
      await language.selectOption("ko");
      await page.locator("html[lang=ko]").waitFor();
      await question.waitFor();
      expect(await isFocused(language)).toBe(true);
      expect(await page.locator(".asked .soft").first().textContent()).toContain("3");
      await language.selectOption("en");
      await press(named(page, "Language training"));
      for (let asked = 0; asked < 10 && (await page.locator(".asked").count()) > 0; asked++)
        await press(named(page, "I don't know"));
      await expect.poll(() => isFocused(page.locator(".outcome h2")), LATE).toBe(true);
    });

    it("a standing is asked, answered, looked into and closed again", async ({ visit, expect }) => {
      const { page } = await visit("/?example=28-moved-and-forgot");
      const ask = page.locator(".next-question .ask");
      await ask.waitFor();
      const first = await ask.textContent();
      await press(named(page.locator(".next-question"), "I don't know"));
      await expect.poll(() => ask.textContent(), LATE).not.toBe(first);
      await expect.poll(() => isFocused(ask), LATE).toBe(true);
      const row = page.locator(".permission > summary").first();
      await press(row);
      await page.locator(".permission[open] .cite a").first().focus();
      await page.keyboard.press("Escape");
      expect(await page.locator(".permission[open]").count()).toBe(0);
      expect(await isFocused(row)).toBe(true);
      await press(page.locator("a[href='#permissions']"));
      await expect.poll(() => isFocused(page.locator("h2#permissions")), LATE).toBe(true);
      await press(page.locator(".law-control > summary"));
      await press(page.locator(".law-control input[type=checkbox]"), "Space");
      await press(page.locator(".supposing button"));
      await page.locator(".supposing").waitFor({ state: "detached" });
      expect(await focused(page)).not.toBe("nothing");
    });

    it("a list is added to and taken from, and an entry is not added twice", async ({ visit, expect }) => {
      const { page } = await visit("/calculators/cpt");
      await press(named(page, /^Add another/));
      expect(await focused(page)).toBe("Authorization 2");
      await press(named(page, "Remove authorization 1"));
      expect(await focused(page)).toBe("Authorization 1");
      await press(named(page, "Remove authorization 1"));
      expect(await focused(page)).toContain("Add one");
      await page.goto(new URL("/interview?about=on-campus-work", page.url()).href);
      await press(named(page, "F-1"));
      await page.getByRole("link", { name: "Show my whole standing" }).first().click();
      const next = page.locator(".next-question");
      await next.locator(".ask").waitFor();
      for (let passed = 0; passed < 30; passed++) {
        if ((await named(next, /^Add /).count()) > 0) break;
        await press(named(next, "I don't know"));
      }
      await press(named(next, /^Add /));
      await press(next.locator(".new-entry select").first(), "Escape");
      expect(await focused(page)).toMatch(/^Add /);
      await page.keyboard.press("Enter");
      await next.locator(".new-entry [role=spinbutton]").first().focus();
      await page.keyboard.type("01052027");
      await press(named(next, "Add"));
      await next.locator(".listed li").waitFor();
      expect(await next.locator(".new-entry").count()).toBe(0);
      expect(await focused(page)).toBe("No, something is missing");
    });

    it("a place on a page is gone to, and more of a list is read on", async ({ visit, expect }) => {
      const { page } = await visit("/rules/pages/us/cpt");
      const rule = page.locator('[id="US:F1-CPT-ONE-YEAR-BAR"]');
      await press(page.locator('.contents a[href="#US:F1-CPT-ONE-YEAR-BAR"]'));
      await expect.poll(() => isFocused(rule.locator("h3")), LATE).toBe(true);
      await page.keyboard.press("Tab");
      expect(await isFocused(rule.locator("h3 a").first())).toBe(true);
      await page.goto(new URL("/rules#q=OPT", page.url()).href);
      await press(named(page, /^Show \d+ more/));
      await expect.poll(() => isFocused(page.locator(".hit").nth(10)), LATE).toBe(true);
    });
  });

  describe.concurrent("what is typed without a record", () => {
    it("into the first form stays in another language, until it is given", async ({ visit, expect }) => {
      const { page } = await visit("/");
      const language = page.locator(".language-select");
      await press(page.getByText("Or fill in one short form"));
      const level = page.locator("select[name=level]");
      await level.selectOption("doctorate");
      await language.focus();
      await language.selectOption("hi");
      await page.locator("html[lang=hi]").waitFor();
      await expect.poll(() => level.inputValue(), LATE).toBe("doctorate");
      expect(await isFocused(language)).toBe(true);
      await press(page.locator(".landing form .primary"));
      await press(page.locator(".asked-about a.button"));
      await expect.poll(() => level.inputValue(), LATE).toBe("");
    });

    it("into a calculator stays after another page, too, and is wiped with the rest", async ({
      visit,
      expect,
    }) => {
      const { page } = await visit("/calculators/business-days");
      const days = page.locator("main input[type=number]");
      await days.fill("17");
      await page.locator(".language-select").selectOption("es");
      await page.locator("html[lang=es]").waitFor();
      await expect.poll(() => days.inputValue(), LATE).toBe("17");
      await page.locator(".language-select").selectOption("en");
      await page.getByRole("link", { name: "Your data" }).click();
      await page.goBack();
      await expect.poll(() => days.inputValue(), LATE).toBe("17");
      await page.getByRole("link", { name: "Your data" }).click();
      await press(named(page, "Wipe everything"));
      await page.getByText(/^✓/).waitFor();
      expect(await focused(page)).toBe("Wipe everything");
      await page.goBack();
      await expect.poll(() => days.inputValue(), LATE).toBe("10");
    });
  });

  describe.concurrent("on paper", () => {
    it("there is nothing to press, and nothing is cut", async ({ visit, expect }) => {
      const { page } = await visit("/about");
      for (const [path, ready] of [
        ["/?example=05-laid-off", ".standing .law-line"],
        ["/calculators/unemployment", ".results"],
        ["/options/not-selected", ".claims"],
        ["/options/kinds-of-work", ".compared"],
        ["/rules/US:F1-CPT-ONE-YEAR-BAR", ".example-run [data-holds]"],
        ["/interview?about=cpt", ".asked"],
      ] as const) {
        await page.goto(new URL(path, page.url()).href);
        await page.locator(ready).first().waitFor();
        await page.emulateMedia({ media: "print" });
        // a letter's width less its margins
        await page.setViewportSize({ width: 720, height: 960 });
        const pressable = page.locator(":is(button, select, input):not(.bar-body):visible");
        expect(await pressable.allTextContents(), path).toEqual([]);
        expect(await page.evaluate(cut), path).toEqual([]);
        await page.emulateMedia({ media: "screen" });
      }
    });
  });
}

/** What reaches over the edge of the paper, or has more than it shows. */
function cut(): string[] {
  const { clientWidth } = document.documentElement;
  return [...document.querySelectorAll<HTMLElement>("main *:not(.hidden, svg *)")]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const hides = getComputedStyle(one).overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1;
      return hides || one.getBoundingClientRect().right > clientWidth + 1;
    })
    .map((one) => `${one.tagName}.${one.className}`);
}
