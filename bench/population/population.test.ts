import { readRecord } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { GAPS, J1, OPT_LEVELS, PHASES } from "./figures.ts";
import { population, student } from "./student.ts";
import type { StudentRecord } from "./types.ts";

const some = [...population(1, 2000)];
const all = [...population(2, 6000)];
const share = (of: readonly StudentRecord[], is: (record: StudentRecord) => boolean) =>
  of.filter(is).length / of.length;

describe("the made-up population", () => {
  it("is valid to the last record", () => {
    const faults = some.flatMap((record, at) => {
      const reading = readRecord(record);
      return reading.ok ? [] : reading.faults.map(({ says }) => `student ${at}: ${says}`);
    });
    expect(faults).toEqual([]);
  });

  it("is the same for the same seed, student by student and in any order", () => {
    const numbers = [1999, 0, 7, 512];
    expect(numbers.map((number) => student(1, number))).toEqual(numbers.map((number) => some[number]));
    expect([...population(1, 5, 100)]).toEqual(some.slice(100, 105));
    expect(student(2, 7)).not.toEqual(student(1, 7));
  });

  it("has no two students alike, and each its own SEVIS id", () => {
    expect(new Set(some.map((record) => JSON.stringify(record))).size).toBe(some.length);
    expect(new Set(some.map((record) => record.status?.sevisId)).size).toBe(some.length);
  });

  it("has the shares that are written down", () => {
    const near = (is: (record: StudentRecord) => boolean, expected: number) =>
      expect(Math.abs(share(all, is) - expected)).toBeLessThan(0.02);
    const known = (1 - GAPS.patchy * GAPS.field) as number;
    near((record) => record.status?.class === "J-1", J1 * known);
    near(({ school }) => school === "columbia", 0.2);
    near(({ school }) => school === undefined, 0.2);
    near(({ termsComplete }) => termsComplete === true, GAPS.complete * (1 - GAPS.silent));
    const stem = PHASES.find(([phase]) => phase === "stem")![1] * (1 - J1);
    const onStem = (record: StudentRecord) => record.authorizations?.some(({ kind }) => kind === "stem-opt");
    expect(share(all, (record) => onStem(record) === true)).toBeGreaterThan(stem * 0.7);
    expect(share(all, (record) => onStem(record) === true)).toBeLessThan(stem * 1.1);
  });

  it("gives OPT to no language program, and masters most of it", () => {
    const opt = all.filter((record) =>
      record.authorizations?.some(({ kind, level }) => kind === "stem-opt" && level),
    );
    const levelOf = (record: StudentRecord) => record.programs?.find(({ id }) => id === "present")?.level;
    expect(opt.filter((record) => levelOf(record) === "language")).toEqual([]);
    const masters = OPT_LEVELS.find(([level]) => level === "master")![1];
    expect(
      Math.abs(share(opt.filter(levelOf), (record) => levelOf(record) === "master") - masters),
    ).toBeLessThan(0.07);
  });

  it("has late cards, gaps without work and spans over a leap day", () => {
    const has = (is: (record: StudentRecord) => boolean | undefined) => share(all, (one) => is(one) === true);
    expect(has(({ applications }) => applications?.some(late))).toBeGreaterThan(0.01);
    expect(has(({ authorizations, employment }) => longGap(authorizations, employment))).toBeGreaterThan(
      0.003,
    );
    expect(has(({ programs }) => programs?.some(overLeapDay))).toBeGreaterThan(0.3);
  });
});

type Entry<K extends keyof StudentRecord> = Extract<
  NonNullable<StudentRecord[K]>,
  readonly unknown[]
>[number];

const late = ({ approvedOn, requestedStart }: Entry<"applications">) =>
  Boolean(approvedOn && requestedStart && approvedOn > requestedStart);

const overLeapDay = ({ start, end }: Entry<"programs">) =>
  ["2024-02-29", "2028-02-29"].some((day) => start && end && start < day && day < end);

/** More than ninety days between the first day of OPT and the first job after it. */
function longGap(cards: StudentRecord["authorizations"], jobs: StudentRecord["employment"]): boolean {
  const card = cards?.find(({ kind }) => kind === "post-completion-opt");
  const job = jobs?.find(({ start }) => card?.start && start && start > card.start);
  return Boolean(
    card?.start && job?.start && Date.parse(job.start) - Date.parse(card.start) > 90 * 86_400_000,
  );
}
