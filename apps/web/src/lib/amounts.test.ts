import type { ClockStanding } from "@sojourn/engine";
import { expect, it } from "vitest";
import { amountWords, clockTitle, figure } from "./amounts.ts";

it("says an amount in the number that is meant", () => {
  expect(amountWords(1, "days")).toBe("1 day");
  expect(amountWords({ months: 7, days: 12 }, "months")).toBe("7 months 12 days");
  expect(amountWords({ months: 0, days: 0 }, "months")).toBe("0 months");
  expect(amountWords({ months: 0, days: 1 }, "months")).toBe("1 day");
  expect(figure({ months: 7, days: 12 })).toBe("7 m 12 d");
});

it("names the level that a count is kept for", () => {
  const clock = { title: "OPT used at this level", level: "master" } as ClockStanding;
  expect(clockTitle(clock, (level) => `${level}'s`)).toBe("OPT used at master's level");
  expect(clockTitle({ ...clock, title: "Days without work" }, String)).toBe("Days without work");
});
