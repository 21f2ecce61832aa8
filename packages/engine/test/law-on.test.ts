import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { lawOn } from "../src/index.ts";
import { bookOf, rule, Stand } from "./books.ts";

const book = bookOf(
  [
    rule("US:SIXTY", 'milestone grace "Grace" = 2027-07-13'),
    rule("US:THIRTY", 'replaces US:SIXTY\nmilestone grace "Grace" = 2027-06-13', {
      force: "enjoined, 2026-09-14, D. Mass.",
      effective: "2026-09-01",
    }),
  ],
  [rule("UNI:MORE", 'milestone own "Own" = 2027-05-01', { force: "guidance" })],
);
const stands = (day: string, supposing: string[] = []) =>
  [...lawOn(book, day, supposing)].map(([{ id }, { place, counted }]) => [id, place, counted]);

describe("the law of a day, rule by rule", () => {
  it("has every layer in it and leaves aside what a court blocks", () => {
    expect(stands("2026-11-22")).toEqual([
      ["UNI:MORE", "guidance", true],
      ["US:SIXTY", "in-force", true],
      ["US:THIRTY", "enjoined", false],
    ]);
  });

  it("counts a supposed rule and no longer what it replaces", () => {
    expect(stands("2026-11-22", ["us/law"])).toEqual([
      ["UNI:MORE", "guidance", true],
      ["US:SIXTY", "superseded", false],
      ["US:THIRTY", "enjoined", true],
    ]);
  });

  it("knows what was law before the court spoke, and before it began", () => {
    const thirty = (day: string) => stands(day).find(([id]) => id === "US:THIRTY");
    expect(thirty("2026-09-13")).toEqual(["US:THIRTY", "in-force", true]);
    expect(thirty("2026-08-31")).toEqual(["US:THIRTY", "not-yet", false]);
  });

  it("refuses what is no day", () => {
    expect(() => lawOn(book, "2026-02-30")).toThrow(RangeError);
  });
});

it("a permission keeps its name for those it is not for", () => {
  const named = bookOf([
    rule("US:A", 'permission it "Do it"\n  for status.class is F-1'),
    rule("US:B", "permission it\n  for status.class is J-1\n  require status.maintained"),
  ]);
  const title = (kind: "F-1" | "J-1") =>
    new Stand(named, aStudent().inStatus(kind, { maintained: true }), "2026-05-15").permission().title;
  expect([title("F-1"), title("J-1")]).toEqual(["Do it", "Do it"]);
});
