import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import type { Browser } from "playwright-core";
import type { Kind } from "../browser/kinds.ts";
import { openBrowser, openServer } from "../browser/server.ts";
import { allPages } from "./pages.ts";
import { sheet } from "./sheet.ts";
import { type Shot, shoot } from "./shoot.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const folder = resolve(repository, "screenshots");

await main(process.argv.slice(2));

/** Pictures of every page, or of those whose name has one of the words given. */
async function main(asked: string[]): Promise<void> {
  const [{ url, stop }, browser] = await Promise.all([openServer(), openBrowser()]);
  try {
    const all = await allPages(browser, url);
    const wanted = all.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)));
    if (wanted.length > 0) await takeAll(browser, url, wanted);
    else fail(`No page is called that. There are: ${all.map(({ name }) => name).join(", ")}.`);
  } finally {
    await browser.close();
    stop();
  }
}

async function takeAll(browser: Browser, url: string, wanted: Kind[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const shots: Shot[] = [];
  for (const [at, kind] of wanted.entries()) {
    console.log(`${at + 1} of ${wanted.length}: ${kind.name} (${kind.path})`);
    try {
      shots.push(...(await shoot(browser, url, kind, folder)));
    } catch (error) {
      fail(`  left out: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  writeFileSync(resolve(folder, "index.html"), sheet(shots));
  console.log(`${shots.length} pictures are in ${relative(process.cwd(), folder)}/; open index.html there.`);
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
