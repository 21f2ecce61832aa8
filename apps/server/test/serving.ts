import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadRulebook } from "@sojourn/shelf";
import { afterAll, beforeAll } from "vitest";
import { createApp } from "../src/app.ts";
import { listen } from "../src/listen.ts";

/** A small law of its own, so that these tests do not follow every change of the real one. */
export const policies = resolve(import.meta.dirname, "../../../packages/shelf/test/policies");
export const TODAY = "2026-03-01";

/** The server over real HTTP on a port of its own, with a few rules and a small built page. */
export function serving(): (path: string, init?: RequestInit) => Promise<Response> {
  let base = "";
  let stop: () => Promise<unknown> = async () => {};
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "sojourn-server-"));
    const web = await somePages(folder);
    const examples = await someExamples(folder);
    const { rulebook, diagnostics } = await loadRulebook({ shipped: policies });
    const app = createApp({ rulebook, diagnostics, web, examples, today: () => TODAY });
    const { server, port } = await listen(app.fetch, 0);
    base = `http://127.0.0.1:${port}`;
    stop = async () => {
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true });
    };
  });
  afterAll(() => stop());
  return (path, init) => fetch(base + path, init);
}

async function somePages(folder: string): Promise<string> {
  const web = join(folder, "web");
  await mkdir(join(web, "assets"), { recursive: true });
  await writeFile(join(web, "index.html"), "<!doctype html><title>Sojourn</title>");
  await writeFile(join(web, "mark.svg"), "<svg/>");
  await writeFile(join(web, "assets", "app-1a2b.js"), `export const words = "${"words ".repeat(500)}";`);
  await writeFile(join(folder, "secret.txt"), "not for anybody");
  return web;
}

async function someExamples(folder: string): Promise<string> {
  const examples = join(folder, "examples");
  await mkdir(examples);
  await writeFile(join(examples, "index.json"), '[{"file":"opt.json"}]');
  await writeFile(join(examples, "opt.json"), '{"record":1}');
  await writeFile(join(examples, "notes.txt"), "not an example");
  return examples;
}
