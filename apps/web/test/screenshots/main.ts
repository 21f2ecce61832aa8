import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Kind, kinds } from "../browser/kinds.ts";
import { openBrowser, openServer } from "../browser/server.ts";
import { sheet } from "./sheet.ts";
import { type Shot, shoot } from "./shoot.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const folder = resolve(repository, "screenshots");
/** Standings that look least like each other; each is a ready example. */
const students = ["01-summer-cpt", "05-laid-off", "11-j1-finishing", "14-nearly-empty", "16-uw-fall-cpt"];
const standings: Kind[] = students.map((name) => ({
  name: `standing of ${name}`,
  path: `/?example=${name}`,
  ready: (page) => page.locator(".standing .law-line").waitFor(),
}));

await main();

/** Pictures of every kind of page, or of those whose name has one of the words given. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const all = [...kinds, ...standings];
  const wanted = all.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)));
  if (wanted.length === 0) {
    console.error(`No page is called that. There are: ${all.map(({ name }) => name).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const [{ url, stop }, browser] = await Promise.all([openServer(), openBrowser()]);
  const shots: Shot[] = [];
  for (const [at, kind] of wanted.entries()) {
    console.log(`${at + 1} of ${wanted.length}: ${kind.name} (${kind.path})`);
    try {
      shots.push(...(await shoot(browser, url, kind, folder)));
    } catch (error) {
      console.error(`  left out: ${(error as Error).message.split("\n")[0]}`);
      process.exitCode = 1;
    }
  }
  writeFileSync(resolve(folder, "index.html"), sheet(shots));
  await browser.close();
  stop();
  console.log(`${shots.length} pictures are in ${relative(process.cwd(), folder)}/; open index.html there.`);
}
