import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const repository = resolve(import.meta.dirname, "../../../..");
const START = 100_000;

/** The real server on a free port, or the site named in SOJOURN_SITE. */
export async function openServer(): Promise<{ url: string; stop: () => void }> {
  const running = process.env.SOJOURN_SITE;
  if (running) return { url: running, stop: () => {} };
  const server = spawn(process.execPath, ["apps/server/src/main.ts"], {
    cwd: repository,
    env: { ...process.env, PORT: "0" },
  });
  return { url: await addressOf(server), stop: () => server.kill() };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = "";
    const late = setTimeout(() => fail(new Error(`the server did not start:\n${said}`)), START);
    const hear = (part: Buffer) => {
      said += part;
      const url = /Sojourn is at (http:\/\/\S+?)\/ /.exec(said)?.[1];
      if (!url) return;
      clearTimeout(late);
      done(url);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => fail(new Error(`the server ended with ${code}:\n${said}`)));
  });
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that `vitest.config.ts` found; empty when there is none, and the tests skip themselves. */
export const chromiumPath = process.env.CHROMIUM ?? "";

export const openBrowser = () =>
  chromium.launch({ executablePath: chromiumPath, headless: true, args: flags });
