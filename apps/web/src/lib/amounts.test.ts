import { expect, it } from "vitest";
import { amountWords, figure } from "./amounts.ts";

it("says an amount in the number that is meant", () => {
  expect(amountWords(1, "days")).toBe("1 day");
  expect(amountWords({ months: 7, days: 12 }, "months")).toBe("7 months 12 days");
  expect(amountWords({ months: 0, days: 0 }, "months")).toBe("0 months");
  expect(amountWords({ months: 0, days: 1 }, "months")).toBe("1 day");
  expect(figure({ months: 7, days: 12 })).toBe("7 m 12 d");
});
