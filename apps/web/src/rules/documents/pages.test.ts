import type { PageText, Rule, Rulebook } from "@sojourn/policy";
import { describe, expect, it } from "vitest";
import { addressOf, neighbours, pageAt, partsOf } from "./pages.ts";

const page = (name: string, layer = "us"): PageText => ({
  page: `${layer}/${name}.md`,
  layer,
  title: name,
  texts: [],
});
const rule = (id: string, line: number): Rule => ({ id, line, page: "us/cpt.md" }) as Rule;
const cpt: PageText = {
  ...page("cpt"),
  texts: [
    { line: 3, text: "What it is." },
    { line: 10, text: "## Who may have it?" },
    { line: 30, text: "### In summer" },
  ],
};
const book = {
  pages: [page("cap-gap"), cpt, page("opt"), page("cpt", "miami")],
  rules: [
    rule("US:B", 20),
    rule("US:PAGE-CPT", 1),
    rule("US:A", 12),
    { ...rule("US:C", 5), page: "us/opt.md" },
  ],
} as unknown as Rulebook;

describe("a page as it is read", () => {
  it("has prose, headings and rules in the order of the file, and its definitions last", () => {
    expect(
      partsOf(book, cpt).map((part) =>
        part.kind === "rule" || part.kind === "words" ? part.rule.id : part.text,
      ),
    ).toEqual(["What it is.", "Who may have it?", "US:A", "US:B", "In summer", "US:PAGE-CPT"]);
  });

  it("has an anchor for each heading", () => {
    const headings = partsOf(book, cpt).filter((part) => part.kind === "heading");
    expect(headings.map(({ level, anchor }) => [level, anchor])).toEqual([
      [2, "s-who-may-have-it"],
      [3, "s-in-summer"],
    ]);
  });

  it("is found by its address, among those of its layer", () => {
    expect(addressOf(cpt)).toEqual({ layer: "us", page: "cpt" });
    expect(pageAt(book, "us", "cpt")).toBe(cpt);
    expect(pageAt(book, "miami", "cpt")?.page).toBe("miami/cpt.md");
    expect(pageAt(book, "columbia", "cpt")).toBeUndefined();
  });

  it("lies between its neighbours of the same layer", () => {
    expect(neighbours(book, cpt)).toMatchObject({ before: { title: "cap-gap" }, after: { title: "opt" } });
    expect(neighbours(book, page("opt"))).toEqual({ before: cpt });
  });
});
