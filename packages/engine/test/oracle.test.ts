import type { Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDay, aJob, aProgram, COMPLETE, cpt, opt, RECORDS } from "./arbitraries.ts";
import { Stand, shippedBook } from "./books.ts";
import { plusDays } from "./oracle/calendar.ts";
import {
  filingWindow,
  fullTimeCptDays,
  graceEnd,
  optEnd,
  programEnd,
  unemploymentDays,
} from "./oracle/naive.ts";

const book = shippedBook();
const timeout = 1_800_000;
const master = fc.constant("master" as const);
const program = aProgram.map((one) => ({ ...one, level: "master" as const }));

/** A master's student in F-1 status of whom all is told. */
const told = (more: StudentRecord): StudentRecord => ({
  record: 1,
  status: { class: "F-1", maintained: true, inUs: true, outOfStatusSince: null },
  terms: [],
  authorizations: [],
  applications: [],
  employment: [],
  transfer: { releaseOn: null },
  ...COMPLETE,
  ...more,
});

const check = <T extends StudentRecord>(
  arbitrary: fc.Arbitrary<T>,
  judge: (record: StudentRecord, asOf: string) => void,
) =>
  fc.assert(
    fc.property(arbitrary, aDay, (more, asOf) => judge(told(more), asOf)),
    { numRuns: Math.ceil(RECORDS / 5) },
  );

describe("the engine and a day-by-day count agree on random records", () => {
  it("on full-time CPT days, and on the bar at 365", { timeout }, () => {
    const records = fc.record({
      programs: fc.tuple(program),
      authorizations: fc.array(
        cpt(fc.constantFrom("master" as const, "master" as const, "bachelor" as const)),
        { maxLength: 6 },
      ),
    });
    check(records, (record, asOf) => {
      const days = fullTimeCptDays(record, "master");
      const stand = new Stand(book, record, asOf);
      const clock = stand.clock("full-time-cpt", "master");
      expect([clock.value, clock.exceeded]).toEqual([days, days > 364]);
      if (days > 364) expect(stand.verdict("post-completion-opt")).toBe("barred");
      expect(clock.counted.reduce((sum, [from, until]) => sum + lengthOf(from, until), 0)).toBe(days);
    });
  });

  it("on days without work", { timeout }, () => {
    const records = fc.record({
      programs: fc.tuple(program),
      authorizations: fc.array(opt("post-completion-opt", master), { minLength: 1, maxLength: 2 }),
      employment: fc.array(aJob, { maxLength: 5 }),
    });
    check(records, (record, asOf) => {
      const days = unemploymentDays(record, "master", asOf);
      const clock = new Stand(book, record, asOf).clock("unemployment", "master");
      expect([clock.value, clock.exceeded]).toEqual([days, days > 90]);
    });
  });

  it("on the filing window of OPT", { timeout }, () => {
    const records = fc.record({
      programs: fc.tuple(program),
      recommended: fc.option(fc.integer({ min: -120, max: 90 })),
    });
    const recommended = records.map(({ programs, recommended }) => {
      const day = recommended === null ? null : plusDays(programEnd({ programs }), recommended);
      // What was recommended before the program began belongs to an earlier one.
      const recommendedOn = day && day < programs[0].start! ? programs[0].start! : day;
      return {
        programs,
        applications: [
          {
            kind: "post-completion-opt" as const,
            recommendedOn,
            receivedOn: null,
            status: "recommended" as const,
          },
        ],
      };
    });
    check(recommended, (record, asOf) => {
      expect(new Stand(book, record, asOf).permission("post-completion-opt").windows.file).toMatchObject(
        filingWindow(record),
      );
    });
  });

  it("on the last day of OPT, approved in time or late", { timeout }, () => {
    const records = fc.record({
      programs: fc.tuple(program),
      start: fc.integer({ min: 1, max: 60 }),
      decided: fc.option(fc.integer({ min: -30, max: 200 })),
    });
    const applied = records.map(({ programs, start, decided }) => {
      const end = programEnd({ programs });
      const requestedStart = plusDays(end, start);
      const approvedOn = decided === null ? null : plusDays(requestedStart, decided);
      const application = {
        kind: "post-completion-opt" as const,
        recommendedOn: end,
        receivedOn: end,
        requestedStart,
        approvedOn,
        status: "pending" as const,
      };
      return { programs, applications: [application] };
    });
    check(applied, (record, asOf) => {
      const stand = new Stand(book, record, asOf);
      expect(stand.permission("post-completion-opt").windows.end?.until).toBe(optEnd(record));
      expect(stand.date("opt-end")).toBe(optEnd(record));
    });
  });

  it("on the end of the grace period", { timeout }, () => {
    check(fc.record({ programs: fc.tuple(program) }), (record, asOf) => {
      const stand = new Stand(book, record, asOf);
      expect(stand.date("program-end")).toBe(programEnd(record));
      expect(stand.date("grace-end")).toBe(graceEnd(record));
    });
  });
});

const lengthOf = (from: string, until: string) => {
  let length = 1;
  for (let day = from; day !== until; day = plusDays(day, 1)) length++;
  return length;
};
