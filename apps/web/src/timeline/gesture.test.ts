import { describe, expect, it } from "vitest";
import { dayOf } from "../lib/dates.ts";
import { after, fieldsOf } from "./gesture.ts";

const edge = dayOf("2030-06-30");
const going = { from: dayOf("2027-07-01") };
const edges = { start: "start", end: "end" };

describe("a bar that goes on", () => {
  it("gets an end when its end, the edge of the picture, is drawn in", () => {
    const end = after({ begun: going, part: "end" }, { days: -30 }, edge);
    expect(end).toEqual({ ...going, until: dayOf("2030-05-31") });
    expect(fieldsOf({ edges, begun: going }, end)).toEqual({ end: "2030-05-31" });
  });

  it("keeps going when the edge is not left, and never ends before it begins", () => {
    expect(after({ begun: going, part: "end" }, { days: 3 }, edge)).toEqual(going);
    expect(after({ begun: going, part: "end" }, { days: -9999 }, edge).until).toBe(going.from);
  });
});

it("only what has changed is written", () => {
  const begun = { from: dayOf("2027-07-01"), until: dayOf("2028-06-30") };
  expect(fieldsOf({ edges, begun }, { ...begun, until: dayOf("2028-07-31") })).toEqual({ end: "2028-07-31" });
  expect(fieldsOf({ edges, begun }, begun)).toEqual({});
});

it("an end that is not the person's to set is never written", () => {
  const begun = { from: dayOf("2027-07-01"), until: dayOf("2028-06-30") };
  const now = { from: begun.from + 1, until: begun.until + 1 };
  expect(fieldsOf({ edges: { start: "requestedStart" }, begun }, now)).toEqual({
    requestedStart: "2027-07-02",
  });
});
