import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../../policies");

/** Every shipped page and table, as `buildRulebook` takes them. */
export const policyFiles = (): { path: string; text: string }[] =>
  readdirSync(root, { recursive: true })
    .map((path) => String(path).replaceAll("\\", "/"))
    .filter((path) => /\.(md|csv)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
