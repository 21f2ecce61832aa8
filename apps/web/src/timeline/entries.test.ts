import { readRecord, vocabulary } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { entriesOf, entryAt, withEntry, withFields, without } from "./entries.ts";
import { type Kind, kindOf, kindsOf } from "./kinds.ts";

const kinds = kindsOf(vocabulary);
const kind = (list: string) => kindOf(kinds, list) as Kind;
const record = {
  school: "miami",
  employment: [
    { employer: "Acme", start: "2027-07-01" },
    { employer: "Bravo", start: "2028-01-03" },
  ],
};

describe("what can be drawn and changed", () => {
  it("is every part of the record that has a first day, with the edges that its schema has", () => {
    expect(kinds.map(({ list, edges }) => [list, edges.start, edges.end])).toEqual([
      ["programs", "start", "end"],
      ["terms", "start", "end"],
      ["authorizations", "start", "end"],
      ["applications", "requestedStart", undefined],
      ["request", "start", "end"],
      ["employment", "start", "end"],
      ["leaves", "start", "returned"],
      ["reducedLoads", "start", "end"],
      ["trips", "left", "returns"],
    ]);
    expect(kind("employment")).toMatchObject({ one: "job", many: true, lane: "work" });
    expect(kind("request").many).toBe(false);
  });
});

describe("an entry", () => {
  it("is changed where it stands, and the record before stays as it was", () => {
    const after = withFields(record, "employment[1]", { end: "2028-05-01", start: undefined });
    expect(entryAt(after, "employment[1]")).toEqual({ employer: "Bravo", end: "2028-05-01" });
    expect(entryAt(after, "employment[0]")).toEqual(record.employment[0]);
    expect(entryAt(record, "employment[1]")).toHaveProperty("start");
  });

  it("is added at the end of its list, or as the one there can be", () => {
    const job = withEntry(record, kind("employment"), { employer: "Coral" });
    expect(job.path).toBe("employment[2]");
    expect(entryAt(job.record, job.path)).toEqual({ employer: "Coral" });
    const trip = withEntry(record, kind("trips"), { to: "Canada" });
    expect([trip.path, entryAt(trip.record, trip.path)]).toEqual(["trips[0]", { to: "Canada" }]);
    const request = withEntry(record, kind("request"), { kind: "cpt" });
    expect([request.path, request.record.request]).toEqual(["request", { kind: "cpt" }]);
  });

  it("is taken out alone", () => {
    const after = without(record, "employment[0]");
    expect(entriesOf(after, kinds).map(({ path, entry }) => [path, entry.employer])).toEqual([
      ["employment[0]", "Bravo"],
    ]);
    expect(without({ request: { kind: "cpt" } }, "request")).toEqual({});
  });

  it("leaves a record that can be read", () => {
    expect(readRecord(withFields(record, "employment[0]", { end: "2027-12-31" })).ok).toBe(true);
    expect(readRecord(withFields(record, "employment[0]", { end: "2027-06-30" })).ok).toBe(false);
  });
});
