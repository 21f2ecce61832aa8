import type { Browser, Page } from "playwright-core";
import { test } from "vitest";
import { openBrowser, openServer } from "./server.ts";

export type Ready = { file: string; title: string; story: string; asOf: string; school?: string };
export type Site = { url: string; browser: Browser; examples: Ready[]; close: () => Promise<void> };

/** The real server on a free port, or the site named in SOJOURN_SITE, and one browser for all of a file. */
async function openSite(): Promise<Site> {
  const [{ url, stop }, browser] = await Promise.all([openServer(), openBrowser()]);
  const examples = (await (await fetch(`${url}/examples/index.json`)).json()) as Ready[];
  const close = async () => {
    await browser.close();
    stop();
  };
  return { url, browser, examples, close };
}

export type Visitor = { page: Page; errors: string[] };
type Visit = (path: string) => Promise<Visitor>;

/** Pages that are used again: a new one costs more than most tests. Three keep two cores busy. */
const MOST_PAGES = 3;
const idle: Page[] = [];
const queue: ((page: Page) => void)[] = [];
let made = 0;

async function take({ browser }: Site): Promise<Page> {
  const page = idle.pop();
  if (page) return page;
  if (made >= MOST_PAGES) return new Promise((done) => queue.push(done));
  made++;
  const context = await browser.newContext({
    locale: "en-US",
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  // the machine has other tests to run, too
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** Nothing of one visitor is left for the next, though the page is the same. */
async function giveBack(page: Page): Promise<void> {
  page.removeAllListeners();
  page.context().removeAllListeners();
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: 1280, height: 900 });
  const next = queue.shift();
  if (next) next(page);
  else idle.push(page);
}

/** What the page says on the console as an error, or asks of another site, is kept for the test to judge. */
async function enter(site: Site, page: Page, path: string): Promise<Visitor> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== site.url) errors.push(`asked ${request.url()}`);
  });
  await page.goto(site.url + path);
  await page.locator("h1").first().waitFor();
  return { page, errors };
}

/** A test with the one site of the file, and with visitors of its own. */
export const it = test.extend<{ site: Site; visit: Visit }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other
    async ({}, use) => {
      const site = await openSite();
      await use(site);
      await site.close();
    },
    { scope: "file" },
  ],
  visit: async ({ site }, use) => {
    const taken: Page[] = [];
    await use(async (path) => {
      const page = await take(site);
      taken.push(page);
      return enter(site, page, path);
    });
    for (const page of taken) await giveBack(page);
  },
});

export const exampleAt = (ready: Ready) => `/?example=${encodeURIComponent(ready.file)}`;
