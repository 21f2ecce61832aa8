import type { Provision } from "@sojourn/engine";
import { expect, it } from "vitest";
import { topicsOf } from "./differences.ts";

const says = (layer: string, kind: Provision["kind"], text: string, about = "cpt"): Provision => ({
  ...{
    topic: "permission",
    about,
    title: about.toUpperCase(),
    kind,
    says: text,
    rule: `${layer}:${text}`,
    layer,
  },
});
const plain = (topics: ReturnType<typeof topicsOf>) =>
  topics.map(({ about, differs, rows }) => [
    about,
    differs,
    ...rows.map(({ kind, a, b, same, law }) => [
      kind,
      ...[a, b, same, law].map((list) => list.map((one) => one.says)),
    ]),
  ]);

it("sets apart what each says, what both say, and the law's", () => {
  const all = [
    says("us", "request", "by the end"),
    says("one", "request", "ten days before"),
    says("two", "request", "two weeks before"),
    says("one", "needs", "Offer letter"),
    says("two", "needs", "offer letter"),
    says("two", "needs", "course"),
  ];
  expect(plain(topicsOf({ all, a: "one", b: "two" }))).toEqual([
    [
      "cpt",
      true,
      ["request", ["ten days before"], ["two weeks before"], [], ["by the end"]],
      ["needs", [], ["course"], ["Offer letter"], []],
    ],
  ]);
});

it("puts what differs first, and leaves out what is the law's alone", () => {
  const all = [
    says("us", "needs", "passport", "travel"),
    says("one", "needs", "form", "leave"),
    says("two", "needs", "form", "leave"),
    says("two", "requires", "a course", "opt"),
  ];
  expect(plain(topicsOf({ all, a: "one", b: "two" }))).toEqual([
    ["opt", true, ["requires", [], ["a course"], [], []]],
    ["leave", false, ["needs", [], [], ["form"], []]],
  ]);
});

it("sets a school beside the law itself", () => {
  const all = [says("us", "request", "by the end"), says("one", "request", "ten days before")];
  expect(plain(topicsOf({ all, a: "us", b: "one" }))).toEqual([
    ["cpt", true, ["request", ["by the end"], ["ten days before"], [], []]],
  ]);
});
