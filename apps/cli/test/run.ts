import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

const main = resolve(import.meta.dirname, "../src/main.ts");
const node = resolve(import.meta.dirname, "../../../node_modules/.bin/node");
/** A small law of its own, so that these tests do not follow every change of the real one. */
const policies = resolve(import.meta.dirname, "../../../packages/shelf/test/policies");
/** The real one. */
export const shipped = { env: { SOJOURN_POLICIES: "" } };

export type Ran = { code: number; out: string; err: string };
type Setting = { stdin?: string; env?: NodeJS.ProcessEnv; cwd?: string };

/** The command as a person runs it: a process of its own. */
export function sojourn(args: readonly string[], { stdin = "", env = {}, cwd }: Setting = {}): Promise<Ran> {
  const child = spawn(node, [main, ...args], {
    env: { ...process.env, SOJOURN_POLICIES: policies, ...env },
    ...(cwd ? { cwd } : {}),
  });
  const ran = { code: -1, out: "", err: "" };
  child.stdout.on("data", (part) => (ran.out += part));
  child.stderr.on("data", (part) => (ran.err += part));
  child.stdin.on("error", () => {}); // it may stop before it has read all
  child.stdin.end(stdin);
  return new Promise((done) => child.on("close", (code) => done({ ...ran, code: code ?? -1 })));
}

const folders: string[] = [];
// tests run at once, so none may clear up while another is at work
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sojourn-cli-"));
  folders.push(folder);
  return folder;
}

export async function aFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await aFolder(), name);
  await writeFile(path, content);
  return path;
}

export const aRecord = (parts: object = {}): Promise<string> =>
  aFile("record.json", JSON.stringify({ record: 1, status: { class: "F-1" }, ...parts }));

/** A failure is a line, never a stack. */
export const looksLikeAStack = /\n\s+at |node:internal|\.ts:\d+:\d+/;
