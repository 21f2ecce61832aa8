import type { Page, Request } from "playwright-core";
import { describe } from "vitest";
import { openFront } from "./front.ts";
import { exampleAt, it, type Site } from "./site.ts";

/** What the page promises: nothing of the record leaves the device, and nothing stays that is not wanted. */
export function privacy() {
  describe.concurrent("the device", () => {
    it("sends nothing but requests for our own files", async ({ visit, site, expect }) => {
      const { page } = await visit("/");
      const asked: Request[] = [];
      page.context().on("request", (request) => asked.push(request));
      await page.goto(site.url + exampleAt(site.examples[0]!));
      await page.locator(".standing .law-line").waitFor();
      await page.locator(".toolbar select").selectOption("");
      await page.locator(".edit summary").first().click();
      await page.getByLabel("Field of study").fill("Secret Studies");
      await page.getByText("Secret Studies").first().waitFor();
      await page.goto(`${site.url}/rules`);
      await page.waitForLoadState("networkidle");
      expect(asked.length).toBeGreaterThan(3);
      expect(
        asked.filter((one) => !harmless(one, site.url)).map((one) => `${one.method()} ${one.url()}`),
      ).toEqual([]);
    });

    it("hears of a newer version, and has it after reloading", async ({ site, expect }) => {
      const { page, front, close } = await keeping(site);
      const newer = page.getByText("A newer version is ready");
      expect(await newer.count()).toBe(0);
      front.release();
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await newer.waitFor();
      await page.getByRole("button", { name: "Reload" }).click();
      await page.waitForFunction(() => document.querySelector('meta[name="build"][content^="next"]'));
      await page.locator("h1").waitFor();
      expect(await newer.count()).toBe(0);
      await close();
      await front.close();
    });

    it("answers without the network once the pages were there; wiped, it holds nothing", async ({
      site,
      expect,
    }) => {
      const { page, front, close } = await keeping(site);
      const { url } = front;
      await front.close();
      await page.goto(`${url}/`);
      await page.locator(".example").first().click();
      await page.locator(".standing .law-line").waitFor();
      await page.getByText("No connection: the rules are those kept on this device").waitFor();
      expect(await copied(page)).toContainEqual(expect.stringContaining("/assets/worker-"));
      await page.goto(`${url}/rules/US:F1-CPT-ONE-YEAR-BAR`);
      await page.locator(".example-run [data-holds]").first().waitFor();

      await page.goto(`${url}/privacy`);
      await page.evaluate(() => localStorage.setItem("sojourn.record", '{"record":{"record":1}}'));
      await page.reload();
      await page.getByText("Your record: kept on this device").waitFor();
      await page.getByRole("button", { name: "Wipe everything" }).click();
      await page.getByText("Everything is wiped").waitFor();
      expect(await left(page)).toEqual({ local: 0, session: 0, caches: [], workers: 0, cookies: "" });
      await close();
    });
  });
}

/** A visitor whose browser has taken its copy of the pages, at an address that can be cut off. */
async function keeping({ url: site, browser }: Site) {
  const front = await openFront(site);
  const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${front.url}/about`);
  // every page is fetched for it, which takes its time beside other tests
  const taken = async () => (await navigator.serviceWorker.ready).active?.state === "activated";
  await page.waitForFunction(taken, undefined, { timeout: 90_000 });
  return { page, front, close: () => context.close() };
}

const left = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

/** The addresses of what is kept. */
const copied = (page: Page) =>
  page.evaluate(async () => {
    const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(copies.map((copy) => copy.keys()));
    return requests.flat().map(({ url }) => url);
  });

const harmless = (request: Request, own: string) =>
  request.method() === "GET" &&
  request.url().startsWith(`${own}/`) &&
  !/secret/i.test(decodeURIComponent(request.url()));
