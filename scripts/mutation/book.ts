import { readdirSync, readFileSync } from "node:fs";
import { buildRulebook, type Rulebook } from "@sojourn/policy";

const folder = new URL("../../policies/", import.meta.url);

/** The rulebook of the shipped pages. */
export function shippedBook(): Rulebook {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  const files = paths
    .filter((path) => /\.(md|csv)$/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
  return buildRulebook(files).rulebook;
}
