import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../../..");
const web = join(repository, "apps/web");
export const webDist = join(web, "dist");

/** What the pages are made of: a change in any of it makes them old. */
const ingredients = [
  web,
  ...["dates", "record", "policy", "engine"].map((name) => join(repository, "packages", name, "src")),
];
const made = new Set(["node_modules", "dist", "test"]);

/** Builds the student's pages when they are missing or older than their sources. */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  if (!existsSync(join(web, "index.html"))) return say("There are no pages to build; serving the API alone.");
  const built = await changed(join(webDist, "index.html"));
  if (built > 0 && built >= Math.max(...(await Promise.all(ingredients.map(newest))))) return;
  say(
    built > 0 ? "The pages are older than their sources; building them …" : "Building the pages, this once …",
  );
  const begun = performance.now();
  const failed = await vite();
  if (failed !== undefined)
    return say(
      `The pages could not be built (${failed}); serving ${built > 0 ? "the old ones" : "the API alone"}.`,
    );
  const fileFailed = await vite("--config", "cpt-file.config.ts");
  if (fileFailed !== undefined) say(`The calculator in one file could not be built (${fileFailed}).`);
  say(`Pages built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
}

const changed = async (path: string): Promise<number> =>
  (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const times = entries
    .filter(({ name }) => !made.has(name) && !name.startsWith("."))
    .map((entry) =>
      entry.isDirectory() ? newest(join(folder, entry.name)) : changed(join(folder, entry.name)),
    );
  return Math.max(0, ...(await Promise.all(times)));
}

/** The last line that vite said when it failed; nothing when it did not. */
function vite(...options: string[]): Promise<string | undefined> {
  const program = viteProgram();
  if (program === undefined) return Promise.resolve("vite is not installed");
  const child = spawn(process.execPath, [program, "build", "--logLevel", "warn", ...options], { cwd: web });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += part));
  return new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code) =>
      done(code === 0 ? undefined : firstError(said) || `vite ended with ${code}`),
    );
  });
}

function viteProgram(): string | undefined {
  try {
    const manifest = createRequire(join(web, "package.json")).resolve("vite/package.json");
    return join(dirname(manifest), "bin/vite.js");
  } catch {
    return undefined;
  }
}

const firstError = (said: string): string =>
  said
    .split("\n")
    .map((line) => line.trim())
    .find((line) => /error/i.test(line)) ?? "";
