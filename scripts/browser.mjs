/** Where a Chromium is on this machine, or how to get one. Plain Node, no dependency. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const applications = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const playwrightFolders = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  join(homedir(), ".cache", "ms-playwright"),
  join(homedir(), "Library", "Caches", "ms-playwright"),
];
const playwrightBinaries = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
];

export const howToGetABrowser = "install Chromium or Chrome, or set CHROMIUM to the path of one";

/**
 * `CHROMIUM` when it is set, else a browser on the path, else an installed application, else Playwright's own.
 * @returns {string | undefined} the program's path
 */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...applications, ...playwrightBrowsers()].find((path) => existsSync(path));
}

/** @returns {string[]} newest first */
function playwrightBrowsers() {
  return playwrightFolders.flatMap((folder) => {
    if (!folder || !existsSync(folder)) return [];
    const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name));
    versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    return versions.flatMap((version) => playwrightBinaries.map((binary) => join(folder, version, binary)));
  });
}

/**
 * Gets a browser from the system's packages where we may, else from Playwright. Says on standard error what it does.
 * @param {(line: string) => void} say
 * @returns {string | undefined}
 */
export function installBrowser(say) {
  if (process.getuid?.() === 0 && succeeds("apt-get", ["--version"])) {
    say("No Chromium found: installing the system's (apt-get install chromium) …");
    succeeds("apt-get", ["update", "-qq"]);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    succeeds("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], env);
  } else if (existsSync("node_modules/playwright-core/cli.js")) {
    say("No Chromium found: getting Playwright's …");
    succeeds(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  }
  return findBrowser();
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function succeeds(command, args, env = process.env) {
  return spawnSync(command, args, { env, stdio: "ignore" }).status === 0;
}
