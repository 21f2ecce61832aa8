import type { Request } from "playwright-core";
import { describe } from "vitest";
import { exampleAt, it } from "./site.ts";

/** What the page promises: nothing of the record leaves the device. */
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
  });
}

const harmless = (request: Request, own: string) =>
  request.method() === "GET" &&
  request.url().startsWith(`${own}/`) &&
  !/secret/i.test(decodeURIComponent(request.url()));
