import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const SRC = new URL("../src/", import.meta.url);
const sources = readdirSync(SRC).map((name) => ({ name, text: readFileSync(new URL(name, SRC), "utf8") }));

/** The code without comments and texts, where the words may stand. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, "");
}

describe.each(sources)("$name", ({ text }) => {
  it("reads no clock, no time zone and no locale", () => {
    expect(codeOf(text)).not.toMatch(/\b(Date|Intl|Temporal|performance|process|toLocale\w*)\b/);
  });

  it("imports only its neighbours", () => {
    const imported = Array.from(text.matchAll(/from "([^"]+)"/g), ([, path]) => path);
    for (const path of imported) expect(path).toMatch(/^\.\/\w+\.ts$/);
  });

  it("keeps nothing that changes at module level", () => {
    expect(codeOf(text)).not.toMatch(
      /^(export )?(let|var)\b|^(export )?const \w+ = (new (Map|Set|WeakMap)|\[\])/m,
    );
  });
});
