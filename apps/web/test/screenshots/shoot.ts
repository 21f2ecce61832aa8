import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Kind } from "../browser/kinds.ts";

/** One picture: of which page, how wide, in which colours, in which file. */
export type Shot = { name: string; path: string; width: number; scheme: "light" | "dark"; file: string };

const widths = [360, 1280];
const schemes = ["light", "dark"] as const;
const HEIGHT = 800;

/** The whole page, at each width and in both colour schemes. */
export async function shoot(browser: Browser, url: string, kind: Kind, folder: string): Promise<Shot[]> {
  const context = await browser.newContext({
    locale: "en-US",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  try {
    const page = await context.newPage();
    const shots: Shot[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHT });
      await enter(page, url, kind);
      for (const scheme of schemes) shots.push(await picture(page, kind, width, scheme, folder));
    }
    return shots;
  } finally {
    await context.close();
  }
}

async function enter(page: Page, url: string, { path, ready }: Kind): Promise<void> {
  await page.goto(url + path);
  await page.locator("h1").first().waitFor();
  await ready?.(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
}

async function picture(
  page: Page,
  { name, path }: Kind,
  width: number,
  scheme: Shot["scheme"],
  folder: string,
): Promise<Shot> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  const file = `${name.replaceAll(/[^\w-]+/g, "-")}-${width}-${scheme}.png`;
  // what sticks to the window stands where it does before any scrolling
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: resolve(folder, file), fullPage: true });
  return { name, path, width, scheme, file };
}
