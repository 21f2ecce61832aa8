import type { Expr } from "@sojourn/policy";
import { expect, it } from "vitest";
import { madeOnce } from "./same.ts";

const end = (words?: string): Expr => ({
  ...{ k: "ref", name: "program-end", path: [], type: { t: "date" } },
  ...(words && { words }),
});
const isAfter = (a: Expr, b: Expr): Expr => ({ k: "compare", op: ">", a, b });
const today: Expr = { k: "as-of" };

it("makes one thing of expressions that say the same, however they are put into words", () => {
  const made = madeOnce((expr) => ({ expr }));
  expect(made(isAfter(end(), today))).toBe(made(isAfter(end("Program end date"), today)));
});

it("tells apart what differs in a name, a number, a kind or the order", () => {
  const made = madeOnce((expr) => ({ expr }));
  const all: Expr[] = [
    isAfter(end(), today),
    isAfter(today, end()),
    { k: "number", v: 1 },
    { k: "number", v: -1 },
    { k: "text", v: "1" },
    { k: "text", v: "1,2" },
    { k: "date", v: 1 },
    { k: "not", of: end() },
    { k: "and", of: [end(), today] },
    { k: "and", of: [today, end()] },
  ];
  expect(new Set(all.map(made)).size).toBe(all.length);
});
