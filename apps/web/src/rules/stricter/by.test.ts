import type { By } from "@sojourn/prover";
import { afterEach, expect, it } from "vitest";
import { speak } from "../../words/tongue.ts";
import { bySays, whatSays } from "./by.ts";

afterEach(() => speak("en"));

it("says how much stricter a school is, in the language of the page", async () => {
  const by: By[] = [
    { kind: "bound", some: true },
    { kind: "earlier", days: 1 },
    { kind: "record" },
    { kind: "amount", n: 3, unit: "days" },
  ];
  expect(by.map(bySays)).toEqual([
    "a limit that the law does not have, in some cases only",
    "1 day earlier",
    "how much depends on your dates",
    "3 days",
  ]);
  await speak("es");
  expect(by.map(bySays)).toEqual([
    "un límite que la ley no tiene, solo en algunos casos",
    "1 día antes",
    "cuánto depende de sus fechas",
    "3 días",
  ]);
  expect(whatSays("end until")).toBe("Un último día anterior:");
});
