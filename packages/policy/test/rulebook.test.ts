import { describe, expect, test } from "vitest";
import { buildRulebook } from "../src/index.ts";
import { policyFiles } from "./policy-files.ts";

const page = (id: string, tags: string, rule = "", top = "") =>
  `[JURISDICTION:${id.split(":")[0]}]\n${top}\n[RULE:${id}]\nText.\n[/RULE]\n${tags}\n${rule}`;
const fence = (text: string) => `\`\`\`rule\n${text}\n\`\`\`\n`;
const only = (text: string) => buildRulebook([{ path: "us/a.md", text }]).rulebook.rules[0]!;

describe("the rulebook", () => {
  const { rulebook, diagnostics } = buildRulebook(policyFiles());
  const running = rulebook.rules.filter(
    ({ id, statements }) => statements.length > 0 && !id.includes(":PAGE-"),
  );

  test("shipped pages have no errors", () => {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ file, line, says }) => `${file}:${line} ${says}`)).toEqual([]);
  });

  test("what stands between the rules is kept, page by page, under the page's heading", () => {
    const text = "# Work\nFor all.\n\n[SECTION:A]\n\n## When\n\n[RULE:US:A-1]\nText.\n[/RULE]\n\nAfter it.\n";
    expect(buildRulebook([{ path: "us/a.md", text }]).rulebook.pages).toEqual([
      {
        ...{ page: "us/a.md", layer: "us", title: "Work" },
        texts: [
          { line: 2, text: "For all." },
          { line: 6, text: "## When" },
          { line: 12, text: "After it." },
        ],
      },
    ]);
    expect(rulebook.pages.length).toBeGreaterThan(30);
    expect(rulebook.pages.filter(({ title }) => title.endsWith(".md"))).toEqual([]);
  });

  test("what runs has an id and a source to cite (M17)", () => {
    const bare = running.filter(({ id, sources }) => id === "" || sources.length === 0);
    expect(bare.map(({ id, page }) => `${page} ${id}`)).toEqual([]);
    expect(running.length).toBeGreaterThan(100);
  });

  test("a school's untagged page has stable ids beside the tagged ones (M20)", () => {
    const ids = (layer: string) => rulebook.rules.filter((rule) => rule.layer === layer).map(({ id }) => id);
    for (const layer of ["uw-madison", "umass-amherst"]) expect(ids(layer).length).toBeGreaterThan(0);
    expect(new Set(rulebook.rules.map(({ id, effective }) => `${id} ${effective.from ?? ""}`)).size).toBe(
      rulebook.rules.length,
    );
  });

  test("each school is a layer of its own over the federal one (M22)", () => {
    expect(rulebook.layers[0]).toMatchObject({ id: "us", rank: 1 });
    const schools = rulebook.layers.slice(1);
    expect(schools.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["columbia", "umass-amherst", "uw-madison"]),
    );
    for (const { id, rank, jurisdictions } of schools) {
      expect([id, rank]).toEqual([id, 3]);
      expect(jurisdictions).not.toContain("US");
    }
  });

  test("is the same, version and all, whatever the order of the files", () => {
    expect(buildRulebook(policyFiles().reverse()).rulebook).toEqual(rulebook);
  });

  test("is plain JSON", () => expect(JSON.parse(JSON.stringify(rulebook))).toEqual(rulebook));
});

describe("what tags say", () => {
  test("a statement that time has passed is marked (M21)", () => {
    expect(only(page("US:A-1", "[DATED:October 1 of 2016]")).dated).toBe("October 1 of 2016");
  });

  test("an agency's claim is labelled and runs as no rule (M23)", () => {
    const claim = only(
      page("US:A-1", "[PROVENANCE:an agency's advertisement]\n[INFORMATIONAL:a claim, not a rule]"),
    );
    expect(claim).toMatchObject({ statements: [], informational: "a claim, not a rule" });
    expect(claim.attributes).toContainEqual({ kind: "PROVENANCE", arg: "an agency's advertisement" });
  });

  test("two rules of one id in different periods are both kept (M13)", () => {
    const text = `${page("US:A-1", "[SOURCE:x]\n[EFFECTIVE:..2024-12-31]", fence("milestone m = as-of"))}\n[RULE:US:A-1]\nText.\n[/RULE]\n[SOURCE:x]\n[EFFECTIVE:2025-01-01]\n${fence("milestone m = as-of")}`;
    const { rulebook, diagnostics } = buildRulebook([{ path: "us/a.md", text }]);
    expect(rulebook.rules).toHaveLength(2);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("the version changes with any word", () => {
    const version = (text: string) => buildRulebook([{ path: "us/a.md", text }]).rulebook.version;
    expect(version(page("US:A-1", "[NOTE:a]"))).not.toBe(version(page("US:A-1", "[NOTE:b]")));
    expect(version("")).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
