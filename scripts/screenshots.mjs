/** `npm run screenshots [-- word …]`: finds a browser, then takes a picture of every page. */
import { spawnSync } from "node:child_process";
import { findBrowser, howToGetABrowser } from "./browser.mjs";

const browser = findBrowser();
if (!browser) {
  console.error(`No browser found: ${howToGetABrowser}.`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ["apps/web/test/screenshots/main.ts", ...process.argv.slice(2)],
  { stdio: "inherit", env: { ...process.env, CHROMIUM: browser } },
);
process.exitCode = status ?? 1;
