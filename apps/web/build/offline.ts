import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const WORKER = "worker.js";
/** Stands in the page until the build has a name. */
const UNNAMED = "sojourn-build";

type Output = { type: "chunk"; code: string } | { type: "asset"; source: string | Uint8Array };

/** Where the service worker comes to lie: its address is its name from build to build. */
export const workerEntry = {
  input: { index: source("index.html"), worker: source("src/offline/worker.ts") },
  output: {
    entryFileNames: ({ name }: { name: string }) => (name === "worker" ? WORKER : "assets/[name]-[hash].js"),
  },
};

/** Tells the service worker which files there are, and the page which build it is of. */
export const offline: Plugin = {
  name: "offline",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      const built = Object.keys(bundle).filter((file) => file !== WORKER && file !== "index.html");
      const files = [...built, ...publicFiles()].sort().map((file) => `/${file}`);
      const page = bundle["index.html"] as Output | undefined;
      const worker = bundle[WORKER] as Output | undefined;
      if (page?.type !== "asset" || worker?.type !== "chunk") return;
      const name = hashOf([String(page.source), worker.code, ...files]);
      page.source = String(page.source).replace(UNNAMED, name);
      worker.code = `const BUILD = ${JSON.stringify(name)}, KEPT_FILES = ${JSON.stringify(files)};\n${worker.code}`;
    },
  },
};

const publicFiles = (): string[] =>
  readdirSync(source("public"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(source("public"), join(entry.parentPath, entry.name)).replaceAll("\\", "/"));

const hashOf = (parts: string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
