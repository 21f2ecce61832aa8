import type { Request } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exampleAt, type Site, visit } from "./site.ts";

/** What the page promises: nothing of the record leaves the device. */
export function privacy(site: () => Site) {
  describe.concurrent("the device", () => {
    it("sends nothing but requests for our own files", async () => {
      const { page, context } = await visit(site(), "/");
      const asked: Request[] = [];
      context.on("request", (request) => asked.push(request));
      await page.goto(site().url + exampleAt(site().examples[0]!));
      await page.locator(".standing .law-line").waitFor();
      await page.locator(".toolbar select").selectOption("");
      await page.locator(".edit summary").first().click();
      await page.getByLabel("Field of study").fill("Secret Studies");
      await page.getByText("Secret Studies").first().waitFor();
      await page.goto(`${site().url}/rules`);
      await page.waitForLoadState("networkidle");
      expect(asked.length).toBeGreaterThan(3);
      expect(
        asked.filter((one) => !harmless(one, site().url)).map((one) => `${one.method()} ${one.url()}`),
      ).toEqual([]);
      await context.close();
    });
  });
}

const harmless = (request: Request, own: string) =>
  request.method() === "GET" &&
  request.url().startsWith(`${own}/`) &&
  !/secret/i.test(decodeURIComponent(request.url()));
