import type { Page } from "playwright-core";
import { describe } from "vitest";
import { it } from "./site.ts";

const OPT = "#post-completion-opt";

/** Pages of each kind, with a record that names no school and no employer: those are English in every language. */
const SPOKEN = [
  "/",
  "/?example=14-nearly-empty",
  "/interview?about=cpt",
  "/options/not-selected",
  "/rules/US:FR26-STEM",
  "/rules/stricter?school=columbia",
];

/** What is folded is read too, and what was folded in it. */
async function openAll(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary:visible");
  for (let round = 0; round < 3 && (await folded.count()) > 0; round++) {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>("main details")) one.open = true;
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  }
}

/**
 * Runs in the page: texts with three English words in a row that nothing around them marks as English. A word of the
 * field may have its English in brackets.
 */
function unmarked(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const [text, around] = [(node.textContent ?? "").replace(/\([^)]*\)/g, ""), node.parentElement];
    const speaks = !around?.closest("script, style, pre, code, option, textarea, [lang='en']");
    if (speaks && /[a-z]{3,} [a-z]{2,} [a-z]{2,}/i.test(text)) found.push(text);
  }
  return found;
}

/** Other languages: chosen by their own names, kept in this browser; the rules' English stays and is marked. */
export function languages() {
  describe.concurrent("in another language", () => {
    it("the page speaks it from then on, and the rules stay English beside it", async ({ visit, expect }) => {
      const { page, errors } = await visit("/");
      await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Español" });
      await page.getByRole("heading", { name: "¿Cuál es su situación?" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("es");
      await page.getByRole("link", { name: /Despedida en noviembre/ }).click();
      const opt = page.locator(OPT);
      await opt.getByText("Ya lo tiene, hasta el 30 de junio de 2028.").waitFor();
      await opt.locator("> summary").click();
      expect((await opt.locator('.binding [lang="en"]').allTextContents()).join(" ")).toContain(
        "You have it, until 30 June 2028.",
      );
      expect(await opt.locator('.reasons [lang="en"]').count()).toBeGreaterThan(0);
      await page.reload();
      await page.getByRole("heading", { name: "Su situación el 1 de diciembre de 2027" }).waitFor();
      expect(errors).toEqual([]);
    });

    it("a change keeps the record, its standing and the page", async ({ visit, expect }) => {
      const { page } = await visit("/?example=05-laid-off");
      await page.locator(OPT).waitFor();
      await page.locator(".toolbar [role=spinbutton]").first().waitFor();
      await page.locator(".language-select").selectOption("ko");
      await page.locator(OPT).getByText("2028년 6월 30일까지 유효합니다").waitFor();
      expect(await page.locator("h1").textContent()).toContain("2027년 12월 1일");
      await page.locator(".language-select").selectOption("en");
      await page.locator(OPT).getByText("You have it, until 30 June 2028.").waitFor();
    });

    it("nothing is English that is not marked as English", async ({ visit, expect }) => {
      const { page } = await visit("/?lang=ko");
      await page.locator(".language-select").selectOption("ko");
      for (const path of SPOKEN) {
        await page.goto(new URL(path, page.url()).href);
        await page.waitForLoadState("networkidle");
        await page.locator("main h1").waitFor();
        await openAll(page);
        expect(await page.evaluate(unmarked), path).toEqual([]);
      }
    });

    it("an address may ask for one, and the browser's own is the first", async ({ visit, site, expect }) => {
      const { page } = await visit("/?example=05-laid-off&lang=zh-Hans");
      await page.getByText("2028年1月13日（星期四），43 天后").first().waitFor();
      const context = await site.browser.newContext({ locale: "hi-IN" });
      const other = await context.newPage();
      await other.goto(`${site.url}/about`);
      await other.getByRole("heading", { name: "Sojourn का परिचय" }).waitFor();
      expect(await other.locator("html").getAttribute("lang")).toBe("hi");
      await context.close();
    });
  });
}
