import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FaultCode, readRecord } from "./index.ts";

const faultsOf = (value: unknown) => {
  const reading = readRecord(value);
  return reading.ok ? [] : reading.faults;
};
const only = (value: unknown) => {
  const faults = faultsOf(value);
  expect(faults).toHaveLength(1);
  return faults[0]!;
};
const codes = (value: unknown): FaultCode[] => faultsOf(value).map((fault) => fault.code);

describe("a record that is in order", () => {
  it("may be empty", () => {
    expect(readRecord({})).toEqual({ ok: true, record: {} });
  });

  it("is given back as it came", () => {
    const record = {
      record: 1,
      status: { class: "F-1", i94: { admitUntil: "D/S" } },
      programs: [
        { level: "master", start: "2024-09-03", end: "2026-05-15", completed: null, conferred: null },
      ],
      programsComplete: true,
      employment: [{ start: "2026-07-06", end: null, weeks: [{ from: "2026-07-06", hours: 37.5 }] }],
    };
    expect(readRecord(record)).toEqual({ ok: true, record });
  });

  it("takes a date or D/S on the I-94", () => {
    expect(readRecord({ status: { i94: { admitUntil: "2027-06-13" } } }).ok).toBe(true);
    expect(only({ status: { i94: { admitUntil: "d/s" } } }).code).toBe("not-a-date");
  });

  it("takes overlapping periods: two authorisations may run at once", () => {
    const one = { kind: "cpt", time: "part", start: "2027-01-19", end: "2027-05-14" };
    expect(readRecord({ authorizations: [one, one] }).ok).toBe(true);
  });

  it("takes documents by id, there or with what they hold", () => {
    const documents = { passport: false, "offer-letter": { title: true, pay: 38.5, signedOn: "2027-01-04" } };
    expect(readRecord({ request: { documents } }).ok).toBe(true);
  });
});

describe("unknown keys", () => {
  it.each([
    [{ requset: {} }, "requset", "request"],
    [{ programs: [{ ednd: "2026-05-15" }] }, "programs[0].ednd", "end"],
    [{ employment: [{ "hours-per-week": 20 }] }, "employment[0].hours-per-week", "hoursPerWeek"],
    [{ status: { i94: { admituntil: "D/S" } } }, "status.i94.admituntil", "admitUntil"],
  ])("%j names the nearest", (value, path, nearest) => {
    expect(only(value)).toMatchObject({ path, code: "unknown-key", mend: `Did you mean "${nearest}"?` });
  });

  it("lists what is known where nothing is near", () => {
    expect(only({ trips: [{ zebra: 1 }] }).mend).toBe(
      "Leave it out. The fields here: left, returns, to, appliedForVisa.",
    );
  });

  it("stays on one short line whatever the key", () => {
    const fault = only({ status: { [`a\n${"x".repeat(10_000)}`]: 1 } });
    expect(fault.path.length + fault.says.length).toBeLessThan(250);
    expect(fault.says).not.toContain("\n");
  });

  it.each(["constructor", "toString", "hasOwnProperty"])("refuses %s like any other", (key) => {
    expect(only({ [key]: {} }).code).toBe("unknown-key");
  });
});

describe("dates", () => {
  const mendOf = (end: unknown) => only({ programs: [{ end }] }).mend;

  it.each([
    ["2026-02-30", "February 2026 has 28 days."],
    ["2026-02-29", "2026 is not a leap year: February 2026 has 28 days."],
    ["2028-02-30", "February 2028 has 29 days."],
    ["2026-04-31", "April 2026 has 30 days."],
    ["2026-13-01", "A year has 12 months; there is no month 13. Write year, month, day."],
    ["1899-12-31", "Give a year from 1900 to 2199."],
    ["2200-01-01", "Give a year from 1900 to 2199."],
    ["05/15/2026", "Write year, month, day: 2026-05-15."],
    ["2026-5-15", "Write year, month, day: 2026-05-15."],
    ["", "Write year, month, day: 2026-05-15."],
  ])("%s: %s", (given, mend) => {
    expect(mendOf(given)).toBe(mend);
  });

  it("keeps leap days", () => {
    expect(readRecord({ programs: [{ end: "2028-02-29" }] }).ok).toBe(true);
  });

  it("says which of two days lies first", () => {
    expect(only({ programs: [{ start: "2025-02-01", end: "2025-01-01" }] })).toEqual({
      path: "programs[0].end",
      code: "out-of-order",
      says: "end 2025-01-01 lies before start 2025-02-01.",
      mend: "Give a day on or after 2025-02-01, or mend start.",
    });
  });

  it("looks at the order in every part that has one", () => {
    const late = { start: "2027-02-02", end: "2027-02-01" };
    const lists = ["programs", "terms", "authorizations", "employment", "reducedLoads"] as const;
    for (const list of lists) expect(codes({ [list]: [late] })).toEqual(["out-of-order"]);
    expect(codes({ request: late, documents: { ead: late, i20: late } })).toHaveLength(3);
    expect(only({ terms: [{ breaks: [late] }] }).path).toBe("terms[0].breaks[0].end");
    expect(only({ trips: [{ left: "2027-02-02", returns: "2027-02-01" }] }).path).toBe("trips[0].returns");
  });

  it("tells the order also beside another fault", () => {
    expect(codes({ programs: [{ start: "2025-02-01", end: "2025-01-01", level: "x" }] })).toEqual([
      "wrong-value",
      "out-of-order",
    ]);
  });

  it("takes a period of one day", () => {
    expect(readRecord({ request: { start: "2027-02-01", end: "2027-02-01" } }).ok).toBe(true);
  });
});

describe("values", () => {
  it("names the nearest value and all the others", () => {
    expect(only({ status: { class: "F1" } })).toMatchObject({
      path: "status.class",
      code: "wrong-value",
      mend: 'Did you mean "F-1"? It takes F-1, J-1, F-2, J-2, or other.',
    });
  });

  it("says what belongs where another type stands", () => {
    expect(only({ trips: 3 })).toMatchObject({
      code: "wrong-type",
      says: "3 stands where a list [ … ] belongs.",
    });
    expect(only({ programs: ["ms"] }).mend).toBe("Give an object { … }.");
    expect(only({ status: { inUs: "yes" } }).mend).toBe("Give true or false.");
    expect(only({ terms: [{ credits: "12" }] }).says).toBe('"12" stands where a number belongs.');
    expect(only([]).path).toBe("");
  });

  it("takes null only where it means not yet", () => {
    expect(only({ programs: [{ end: null }] })).toMatchObject({
      path: "programs[0].end",
      code: "null-not-allowed",
      mend: "Leave the key out when it is not known, or give a date.",
    });
    expect(only({ status: null }).code).toBe("null-not-allowed");
    expect(only(null).code).toBe("null-not-allowed");
  });

  it.each([
    [{ employment: [{ hoursPerWeek: 169 }] }, "too-large", "Give at most 168 hours."],
    [{ terms: [{ credits: 60.5 }] }, "too-large", "Give at most 60 credits."],
    [{ employment: [{ hoursPerWeek: -1 }] }, "too-small", "Give 0 hours or more."],
    [{ request: { remoteDaysPerWeek: 8 } }, "too-large", "Give at most 7 days."],
    [{ h1b: { fiscalYear: 28 } }, "too-small", "Give 1900 or more."],
    [{ taxes: { daysInUs: { 2027: 367 } } }, "too-large", "Give at most 366 days."],
  ])("%j is out of bounds", (value, code, mend) => {
    expect(only(value)).toMatchObject({ code, mend });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308])("takes no %s hours", (hoursPerWeek) => {
    expect(faultsOf({ employment: [{ hoursPerWeek }] })).toHaveLength(1);
  });

  it("bounds texts and lists", () => {
    expect(only({ request: { reason: "x".repeat(501) } }).code).toBe("too-long");
    expect(readRecord({ request: { reason: "x".repeat(500) } }).ok).toBe(true);
    expect(only({ moves: Array(501).fill({}) })).toMatchObject({ path: "moves", code: "too-many" });
    expect(readRecord({ moves: Array(500).fill({}) }).ok).toBe(true);
  });

  it("wants ids in kebab-case and years as years", () => {
    expect(only({ request: { documents: { offerLetter: true } } }).mend).toContain('"offer-letter"');
    expect(only({ school: "UW Madison" }).mend).toContain('"uw-madison"');
    expect(only({ taxes: { daysInUs: { "99": 3 } } }).code).toBe("not-a-year");
  });

  it("looks inside the documents of a request", () => {
    const documents = { "offer-letter": { title: true, pay: null }, i20: [] };
    expect(faultsOf({ request: { documents } }).map((fault) => [fault.path, fault.code])).toEqual([
      ["request.documents.offer-letter.pay", "null-not-allowed"],
      ["request.documents.i20", "wrong-type"],
    ]);
  });

  it("refuses another version of the record", () => {
    expect(only({ record: 2 })).toMatchObject({ path: "record", code: "other-version" });
    expect(only({ record: "1" })).toMatchObject({
      path: "record",
      says: 'This record says that its version is "1"; only version 1 can be read here.',
      mend: "Write 1, without quotes, if it was made here; otherwise open it where it was made.",
    });
  });
});

describe("many faults", () => {
  it("are all collected", () => {
    expect(codes({ status: { class: "X" }, trips: 3, zebra: 1 }).sort()).toEqual([
      "unknown-key",
      "wrong-type",
      "wrong-value",
    ]);
  });

  const wrong = (n: number) => faultsOf({ moves: Array(n).fill({ on: "never" }) });

  it("stop at fifty, and say how many more there are", () => {
    expect(wrong(200)).toHaveLength(51);
    expect(wrong(200).at(-1)).toMatchObject({ path: "", says: "150 more things are wrong.", count: 150 });
    expect(wrong(51).at(-1)?.says).toBe("One more thing is wrong.");
    const keys = Array.from({ length: 100_000 }, (_, index) => [`zebra${index}`, 1]);
    expect(faultsOf(Object.fromEntries(keys)).at(-1)?.count).toBe(99_950);
  });

  it("are all named up to fifty", () => {
    expect(wrong(50)).toHaveLength(50);
    expect(wrong(50).every(({ count }) => count === undefined)).toBe(true);
  });
});

describe("whatever is handed in", () => {
  it("never throws on JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void readRecord(value)),
      { numRuns: 500 },
    );
  });

  it("never throws on JSON in the fields of a record", () => {
    const key = fc.constantFrom(
      "status",
      "programs",
      "terms",
      "request",
      "taxes",
      "documents",
      "trips",
      "h1b",
    );
    const inner = fc.constantFrom(
      "start",
      "end",
      "kind",
      "documents",
      "daysInUs",
      "breaks",
      "left",
      "returns",
      "i94",
    );
    const part = fc.dictionary(inner, fc.jsonValue());
    const record = fc.dictionary(key, fc.oneof(part, fc.array(part), fc.jsonValue()));
    const everyFaultHasWords = (value: unknown) =>
      faultsOf(value).every(
        (fault) => fault.says.length > 0 && fault.mend.length > 0 && !fault.says.includes("\n"),
      );
    fc.assert(fc.property(record, everyFaultHasWords), { numRuns: 150 });
  });

  it("never throws on anything else either", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => void readRecord(value)),
      { numRuns: 500 },
    );
  });

  it("survives rings, proxies and getters that throw", () => {
    const ring: { [key: string]: unknown } = {};
    ring.status = ring;
    expect(readRecord(ring).ok).toBe(false);
    const trap = {
      get status() {
        throw new Error("no");
      },
    };
    expect(only(trap).code).toBe("unreadable");
    const shy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    expect(only(shy).code).toBe("unreadable");
  });

  it("refuses depth and prototype keys in values too", () => {
    let deep: unknown = "x";
    for (let level = 0; level < 10_000; level++) deep = { status: deep };
    expect(only(deep).code).toBe("too-deep");
    expect(only({ request: { documents: JSON.parse('{"__proto__": true}') } })).toMatchObject({
      path: "request.documents",
      code: "forbidden-key",
    });
  });

  it("leaves what it read alone", () => {
    const record = Object.freeze({ programs: Object.freeze([Object.freeze({ level: "master" })]) });
    expect(readRecord(record).ok).toBe(true);
  });
});
