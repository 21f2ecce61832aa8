import { expect, it } from "vitest";
import { askedIn, readLawSearch } from "./asked.ts";

it("reads pages from one parameter or from several, once each", () => {
  expect(readLawSearch({ suppose: "us/fixed-admission, us/proposals.md" })).toEqual({
    suppose: "us/fixed-admission,us/proposals",
  });
  expect(readLawSearch({ suppose: ["us/proposals", "us/proposals", 7] })).toEqual({
    suppose: "us/proposals",
  });
});

it("takes a day only when it is one", () => {
  expect(readLawSearch({ "law-as-of": "2026-03-01" })).toEqual({ "law-as-of": "2026-03-01" });
  expect(readLawSearch({ "law-as-of": "2026-02-30", suppose: " , " })).toEqual({});
});

it("asks about today's law when nothing is said", () => {
  expect(askedIn({})).toEqual({ supposing: [] });
  expect(askedIn({ suppose: 7, "law-as-of": "2026-02-30" })).toEqual({ supposing: [] });
  expect(askedIn({ suppose: "us/proposals", "law-as-of": "2026-03-01" })).toEqual({
    supposing: ["us/proposals"],
    lawAsOf: "2026-03-01",
  });
});
