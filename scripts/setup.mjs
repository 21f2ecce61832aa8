/**
 * Installs what is missing, before `start`, `test` and `sojourn`. Runs on the machine's own Node (18 or later)
 * and needs no dependency. Speaks on standard error only: standard output belongs to the command that follows.
 *
 *   --quiet     say nothing unless something has to be done
 *   --browser   also find or get a Chromium for the browser tests
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, howToGetABrowser, installBrowser } from "./browser.mjs";

const NODE_NEEDED = 26;
const stamp = "node_modules/.sojourn-setup";
const nodeProgram = join("node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
const quiet = process.argv.includes("--quiet");

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const state = stateOfLockfile();
if (existsSync(stamp) && existsSync(nodeProgram) && readFileSync(stamp, "utf8") === state) {
  if (!quiet) say("Everything is installed.");
} else {
  install();
  checkNode();
  writeFileSync(stamp, stateOfLockfile());
}
if (process.argv.includes("--browser")) checkBrowser();

function stateOfLockfile() {
  const hash = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function install() {
  if (isInstalled()) return;
  const begun = Date.now();
  say("Installing what is missing. This takes a minute the first time …");
  // `npm ci` empties node_modules first, so it is for a fresh clone only; `npm install` mends in place, and
  // also where `npm ci` refuses. Neither changes a file that is kept in the repository.
  const fresh = !existsSync("node_modules");
  const clean = fresh ? npm("ci") : { ok: false, output: "" };
  const result = clean.ok ? clean : npm("install", "--no-save");
  if (!result.ok) {
    say(result.output);
    fail("The installation failed; npm's reason is above. Mend that and try again.");
  }
  say(`Installed in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

/** Whether somebody ran `npm install` by hand: npm keeps a second lockfile of what is really there. */
function isInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  const wanted = Object.entries(packagesOf("package-lock.json"));
  return wanted.every(([path, { version, optional, link }]) => {
    if (!path.includes("node_modules/") || optional) return true;
    return link ? path in installed : installed[path]?.version === version;
  });
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>}
 */
function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

/** The runtime is the npm package `node`, whose install script fetches the program; npm may have kept it from running. */
function checkNode() {
  if (nodeVersion() >= NODE_NEEDED) return;
  say(`Getting Node ${NODE_NEEDED} …`);
  npm("rebuild", "node", "--ignore-scripts=false");
  if (nodeVersion() >= NODE_NEEDED) return;
  fail(`Node ${NODE_NEEDED} is missing: run \`npm rebuild node --ignore-scripts=false\`, then try again.`);
}

/** @returns {number} 0 when it does not run */
function nodeVersion() {
  const shell = process.platform === "win32";
  const { stdout } = spawnSync(nodeProgram, ["--version"], { encoding: "utf8", shell });
  return Number(/^v(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

function checkBrowser() {
  const browser = findBrowser() ?? installBrowser(say);
  if (!browser) say(`No Chromium: the browser tests will be skipped. To run them, ${howToGetABrowser}.`);
}

/**
 * npm without its warnings (the machine's Node may be older than a package asks for; ours is not) and with the
 * development packages, whatever NODE_ENV says: the runtime is one of them.
 * @param {string[]} args
 */
function npm(...args) {
  const options = [...args, "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const script = process.env.npm_execpath;
  const [program, first] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  const env = { ...process.env, npm_config_loglevel: "error" };
  const shell = program === "npm" && process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(program, [...first, ...options], {
    encoding: "utf8",
    env,
    shell,
  });
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() };
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {string} line */
function fail(line) {
  say(line);
  process.exit(1);
}
