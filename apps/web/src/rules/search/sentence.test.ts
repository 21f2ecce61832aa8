import type { Rule } from "@sojourn/policy";
import { expect, it } from "vitest";
import { sentenceFor } from "./sentence.ts";

const prose =
  "Sixty days follow the program.\nThey are for **leaving**, a [transfer](https://a.example) or a change of status. There is no work in these days.\n\n| a | b |\n| - | - |";
const shown = (...terms: string[]) =>
  sentenceFor({ rule: { prose } as Rule, terms })
    .map(({ text, found }) => (found ? `<${text}>` : text))
    .join("");

it("shows the sentence that has most of what was asked, its words marked, its signs gone", () => {
  expect(shown("work", "dai")).toBe("There is no <work> in these <days>.");
  expect(shown("transfer", "leav")).toBe("They are for <leaving>, a <transfer> or a change of status.");
});

it("shows the first sentence when what was asked stands elsewhere", () => {
  expect(shown("passport")).toBe("Sixty days follow the program.");
});
