/**
 * The whole check: types, lint, unused code, and every test, those in the browser beside the others. The last line is
 * `N passed, N failed, N skipped`, counted from Vitest's reports. Fails when any of it fails, or when no test ran.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findBrowser, howToGetABrowser } from "./browser.mjs";

/** A folder of its own: the proofs kept beside it are cleared out by their age. */
const reports = "node_modules/.cache/sojourn-tests";
const checks = [
  { name: "types", script: "types" },
  { name: "lint", script: "lint" },
  { name: "unused code", script: "unused" },
];
const projects = ["unit", "browser"];

const begun = Date.now();
mkdirSync(reports, { recursive: true });
for (const project of projects) rmSync(reportOf(project), { force: true });

let broken = false;
for (const { name, script } of checks) {
  const { ok, output, seconds } = await run(["npm", "run", "--silent", script]);
  console.log(`${name.padEnd(12)} ${ok ? "ok" : "FAILED"}  ${seconds} s`);
  if (!ok) console.log(output);
  broken ||= !ok;
}

// A browser waits as often as it works: beside the other tests its minutes cost next to none. Where a change is judged
// it comes after them, as the speeds that it prints are a quiet machine's.
const beside = process.env.CI ? undefined : run(testsOf("browser"));
const unit = await run(testsOf("unit"), "inherit");
const browser = await (beside ?? run(testsOf("browser")));
console.log(browser.output);
const ok = unit.ok && browser.ok;
const counted = projects.map(count).reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}));
console.log(`${"unit tests".padEnd(12)} ${unit.ok ? "ok" : "FAILED"}  ${unit.seconds} s`);
console.log(`${"in a browser".padEnd(12)} ${browser.ok ? "ok" : "FAILED"}  ${browser.seconds} s`);
if (!findBrowser())
  console.log(`No Chromium: the browser tests were skipped. To run them, ${howToGetABrowser}.`);
if (broken) console.log("A check above FAILED.");
if (counted.passed === 0) console.log("No test passed.");
console.log(`${"all".padEnd(12)} ${secondsSince(begun)} s`);
console.log(`${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`);
process.exitCode = ok && !broken && counted.failed === 0 && counted.passed > 0 ? 0 : 1;

/** @param {string} project */
function reportOf(project) {
  return `${reports}/${project}.json`;
}

/** @param {string} project */
function testsOf(project) {
  const shown = ["--reporter=dot", "--reporter=json", `--outputFile.json=${reportOf(project)}`];
  return ["vitest", "run", "--project", project, ...shown];
}

/**
 * A test file that could not even be loaded has no tests in it; it counts as one failure.
 * @param {string} project
 */
function count(project) {
  if (!existsSync(reportOf(project))) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(reportOf(project), "utf8"));
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = report.testResults;
  const unloaded = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs an installed program, on this Node. npm scripts have node_modules/.bin first on the path.
 * @param {string[]} command
 * @param {"inherit" | "pipe"} stdio
 * @returns {Promise<{ ok: boolean, output: string, seconds: string }>}
 */
function run([program = "", ...args], stdio = "pipe") {
  const begun = Date.now();
  const shell = process.platform === "win32";
  const child = spawn(program, args, { stdio: ["ignore", stdio, stdio], shell });
  let output = "";
  child.stdout?.on("data", (data) => (output += data));
  child.stderr?.on("data", (data) => (output += data));
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ ok) => resolve({ ok, output, seconds: secondsSince(begun) });
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/** @param {number} begun */
function secondsSince(begun) {
  return ((Date.now() - begun) / 1000).toFixed(1);
}
