import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const PLACE = "sojourn-policy";
const SCRIPT = /<script type="module"[^>]*>([\s\S]*?)<\/script>/g;

/** A page in one file says itself what it may do: run its own script, and ask nobody for anything. */
export const ownPolicy: Plugin = {
  name: "own-policy",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "asset" && file.fileName.endsWith(".html"))
          file.source = String(file.source).replace(PLACE, policyOf(String(file.source)));
    },
  },
};

function policyOf(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, code]) => hashOf(code ?? ""));
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    // React Aria writes styles as it runs; a style can fetch nothing here
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
