import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { documents, publishedNow } from "./publish.ts";

const docs = new URL("../docs/", import.meta.url);

it.each(publishedNow().map(({ path, text }) => [path, text]))(
  "docs/%s says what the kept figures say",
  (path, text) => {
    expect(readFileSync(new URL(path, docs), "utf8")).toBe(text);
  },
);

it("a page without a place for the figures is told what to put", () => {
  const engines = JSON.parse(readFileSync(new URL("benchmarks/engines.json", docs), "utf8"));
  const read = (bench: string) => (bench === "engines" ? engines : undefined);
  expect(() => documents("# Figures\n", read)).toThrow("put <!-- engines --> and <!-- /engines -->");
});
