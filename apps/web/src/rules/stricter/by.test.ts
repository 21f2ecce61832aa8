import { afterEach, expect, it } from "vitest";
import { speak } from "../../words/tongue.ts";
import { bySays, whatSays } from "./by.ts";

afterEach(() => speak("en"));

it("says how much stricter a school is, in the language of the page", async () => {
  const by = ["one more bound, in some cases only", "1 day earlier", "by the record"];
  expect(by.map(bySays)).toEqual([
    "a limit that the law does not have, in some cases only",
    "1 day earlier",
    "how much depends on your dates",
  ]);
  await speak("es");
  expect(by.map(bySays)).toEqual([
    "un límite que la ley no tiene, solo en algunos casos",
    "1 día antes",
    "cuánto depende de sus fechas",
  ]);
  expect(whatSays("end until")).toBe("Un último día anterior:");
});

it("leaves as it is what it does not know", () => {
  expect(bySays("by 3")).toBe("by 3");
});
