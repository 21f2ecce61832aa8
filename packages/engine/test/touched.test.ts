import { buildRulebook, diffRulebooks } from "@sojourn/policy";
import { describe, expect, it } from "vitest";
import { evaluate, touched } from "../src/index.ts";
import { bookOf, rule, shippedFiles, toldExamples } from "./books.ts";

const examples = toldExamples().map(({ file, asOf, record }) => ({ name: file, asOf, record }));
const files = shippedFiles();
const shipped = buildRulebook(files).rulebook;

/** The shipped pages with one sentence of one page changed. */
function seeded(path: string, from: string, to: string) {
  const page = files.find((file) => file.path === path);
  if (page?.text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${path}`);
  const changed = files.map((file) => (file === page ? { path, text: file.text.replace(from, to) } : file));
  return buildRulebook(changed).rulebook;
}

describe("one number of the shipped law changed", () => {
  const other = seeded(
    "us/stem-opt.md",
    "due      within 10 business days\n  better   within 10 days",
    "due      within 9 business days\n  better   within 10 days",
  );

  it("is found, and nothing else", () => {
    const [found, ...more] = diffRulebooks(shipped, other);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ kind: "number", law: true, rule: "US:F1-STEM-VALIDATION-6M", page: "us/stem-opt.md" },
      says: "US:F1-STEM-VALIDATION-6M: duty stem-validation: due within 10 business days → within 9 business days",
    });
  });

  it("touches exactly those who have that duty, and in nothing else", () => {
    const having = examples.filter(({ record, asOf }) =>
      evaluate(shipped, record, { asOf }).duties.some((duty) => duty.rule === "US:F1-STEM-VALIDATION-6M"),
    );
    const people = touched(shipped, other, examples, { asOf: "2026-11-22" });
    expect(having.length).toBeGreaterThan(0);
    expect(having.length).toBeLessThan(examples.length);
    expect(people.map(({ name }) => name)).toEqual(having.map(({ name }) => name));
    const changes = people.flatMap((one) => one.changes);
    expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set(["US:F1-STEM-VALIDATION-6M"]));
  });

  it("touches nobody when nothing changed", () => {
    expect(touched(shipped, buildRulebook(files).rulebook, examples, { asOf: "2026-11-22" })).toEqual([]);
  });
});

describe("whom a change touches", () => {
  const student = { name: "one", record: { record: 1 as const, status: { class: "F-1" as const } } };
  const none = bookOf([rule("US:ONE", "permission it\n  grants work")]);
  const more = bookOf([rule("US:ONE", "permission it\n  grants work\n\npermission other\n  grants stay")]);
  const day = { asOf: "2026-11-22" };

  it("a permission that comes or goes", () => {
    expect(touched(none, more, [student], day)).toMatchObject([
      { name: "one", asOf: "2026-11-22", changes: [{ kind: "permission", id: "other", before: "none" }] },
    ]);
    expect(touched(more, none, [student], day)[0]?.changes).toMatchObject([{ id: "other", after: "none" }]);
  });

  it("a record's own day stands before the one asked about", () => {
    const dated = (end: string) => bookOf([rule("US:ONE", `permission it\n  end until ${end}`)]);
    const [told] = touched(
      dated("2026-12-01"),
      dated("2027-02-01"),
      [{ ...student, asOf: "2027-01-01" }],
      day,
    );
    expect(told).toMatchObject({ asOf: "2027-01-01", changes: [{ before: "closed", after: "open" }] });
  });
});
