import type { Browser } from "playwright-core";
import { type Kind, kinds } from "../browser/kinds.ts";

/** Standings that look least like each other; each is a ready example. */
const students = ["01-summer-cpt", "05-laid-off", "11-j1-finishing", "14-nearly-empty", "16-uw-fall-cpt"];
const standings: Kind[] = students.map((name) => ({
  name: `standing of ${name}`,
  path: `/?example=${name}`,
  ready: (page) => page.locator(".standing .law-line").waitFor(),
}));
/** Pages that lead to a page each for a question or a situation. */
const lists = ["/calculators", "/options"];

/** Every kind of page, several standings, each calculator and each situation. */
export async function allPages(browser: Browser, url: string): Promise<Kind[]> {
  const known = [...kinds, ...standings];
  const linked = (await Promise.all(lists.map((list) => linkedFrom(browser, url, list)))).flat();
  return [...known, ...linked.filter(({ path }) => !known.some((one) => one.path === path))];
}

async function linkedFrom(browser: Browser, url: string, list: string): Promise<Kind[]> {
  const page = await browser.newPage();
  await page.goto(url + list);
  const links = page.locator(`main a[href^="${list}/"]`);
  await links.first().waitFor();
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.close();
  return [...new Set(paths)].map((path) => ({ name: path.slice(1).replace("/", " "), path }));
}
