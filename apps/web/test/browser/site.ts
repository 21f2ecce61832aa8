import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const repository = resolve(import.meta.dirname, "../../../..");
const START = 100_000;

export type Ready = { file: string; title: string; story: string; asOf: string; school?: string };
export type Site = { url: string; browser: Browser; examples: Ready[]; close: () => Promise<void> };

/** The real server on a free port, or the site named in SOJOURN_SITE, and one browser for all tests. */
export async function openSite(): Promise<Site> {
  const running = process.env.SOJOURN_SITE;
  const server = running ? undefined : startServer();
  const [url, browser] = await Promise.all([server ? addressOf(server) : running!, openBrowser()]);
  const examples = (await (await fetch(`${url}/examples/index.json`)).json()) as Ready[];
  const close = async () => {
    await browser.close();
    server?.kill();
  };
  return { url, browser, examples, close };
}

const startServer = () =>
  spawn(process.execPath, ["apps/server/src/main.ts"], {
    cwd: repository,
    env: { ...process.env, PORT: "0" },
  });

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

const openBrowser = () => chromium.launch({ executablePath: chromiumPath, headless: true, args: flags });

/** The browser that `vitest.config.ts` found; empty when there is none, and these tests skip themselves. */
export const chromiumPath = process.env.CHROMIUM ?? "";

type View = { width?: number; dark?: boolean };

/** A fresh visitor. What the page says on the console as an error fails the test that sees it. */
export async function visit(site: Site, path: string, { width = 1280, dark = false }: View = {}) {
  const context = await site.browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
    locale: "en-US",
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(site.url + path);
  await page.locator("h1").first().waitFor();
  return { page, context, errors };
}

export const exampleAt = (ready: Ready) => `/?example=${encodeURIComponent(ready.file)}`;

/** Opens every fold that matches, also those that only come with another's opening. */
export async function openAll(page: Page, folds: string) {
  const shut = page.locator(`${folds}:not([open]) > summary:visible`);
  while ((await shut.count()) > 0) await shut.first().click();
}
