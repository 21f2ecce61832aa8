import type { Record as StudentRecord } from "@sojourn/record";
import fc from "fast-check";
import { calendar, isMonthEnd, numberOf, plusDays } from "./oracle/calendar.ts";

const near = calendar.slice(numberOf("2023-01-01"), numberOf("2030-12-31"));
const monthEnds = near.filter(isMonthEnd);
const aroundLeapDays = near.filter((iso) => /^20(24|28)-(02-2[789]|03-0[12])$/.test(iso));

/** A day of 2023 to 2030; month ends and the days around 29 February come far more often than in life. */
const aDay: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...monthEnds),
  fc.constantFrom(...aroundLeapDays),
  fc.constantFrom(...near),
);

const dayBetween = (from: string, until: string): fc.Arbitrary<string> => {
  const days = calendar.slice(numberOf(from), numberOf(until) + 1);
  const special = days.filter((iso) => isMonthEnd(iso) || iso.endsWith("02-29"));
  return special.length > 0
    ? fc.oneof(fc.constantFrom(...special), fc.constantFrom(...days))
    : fc.constantFrom(...days);
};

type Stretch = { start: string; end: string };

/** A stretch of days that begins between two days and lasts up to so many. */
const aStretch = (from: string, until: string, longest: number): fc.Arbitrary<Stretch> =>
  fc
    .tuple(
      dayBetween(from, until),
      fc.oneof(fc.integer({ min: 0, max: longest }), fc.constantFrom(363, 364, 365)),
    )
    .map(([start, more]) => ({ start, end: plusDays(start, Math.min(more, longest)) }));

export type List<K extends keyof StudentRecord> = NonNullable<StudentRecord[K]>;
export type Entry<K extends keyof StudentRecord> = List<K> extends (infer E)[] ? E : never;

const levels = ["bachelor", "master", "doctorate"] as const;
const aLevel = fc.constantFrom(...levels);
const yesNo = fc.boolean();
const hours = fc.constantFrom(5, 10, 12, 19.5, 20, 20.1, 40);

const aProgram: fc.Arbitrary<Entry<"programs">> = fc
  .tuple(
    aLevel,
    dayBetween("2023-08-01", "2025-09-30"),
    fc.integer({ min: 200, max: 1500 }),
    fc.option(fc.integer({ min: -200, max: 30 })),
  )
  .chain(([level, start, length, early]) => {
    const end = plusDays(start, length);
    const completed = early === null ? null : plusDays(end, early < -length ? 0 : early);
    return fc.record({
      id: fc.constant(`p-${level}`),
      level: fc.constant(level),
      start: fc.constant(start),
      end: fc.constant(end),
      completed: fc.constant(completed),
      graduate: fc.constant(level !== "bachelor"),
      requiresTraining: yesNo,
      immediateTraining: yesNo,
      cip: fc.constantFrom("11.0701", "52.0201", "27.0501"),
      fullTimeCredits: fc.constantFrom(9, 12),
    });
  });

const seasons = [
  ["fall", "09-02", "12-19"],
  ["spring", "01-20", "05-14"],
  ["summer", "06-01", "08-15"],
] as const;

const aTerm: fc.Arbitrary<Entry<"terms">> = fc
  .tuple(fc.constantFrom(...seasons), fc.integer({ min: 2023, max: 2027 }))
  .chain(([[season, from, until], year]) =>
    fc.record({
      name: fc.constant(`${season} ${year}`),
      season: fc.constant(season),
      start: fc.constant(`${year}-${from}`),
      end: fc.constant(`${year}-${until}`),
      enrollment: fc.constantFrom("full" as const, "full" as const, "reduced" as const, "none" as const),
      credits: fc.constantFrom(6, 9, 12),
      onlineCredits: fc.constantFrom(0, 3),
      required: yesNo,
      final: yesNo,
      // At a school with semesters, as all of these are, the vacation is the summer.
      vacation: season === "summer" ? yesNo : fc.constant(false),
      location: fc.constantFrom("US" as const, "abroad" as const),
    }),
  );

export const cpt = (
  level: fc.Arbitrary<Entry<"authorizations">["level"]> = aLevel,
): fc.Arbitrary<Entry<"authorizations">> =>
  aStretch("2023-09-01", "2027-12-31", 400).chain((stretch) =>
    fc.record({
      kind: fc.constant("cpt" as const),
      time: fc.constantFrom("full" as const, "full" as const, "part" as const),
      level,
      ...both(stretch),
      hoursPerWeek: hours,
      status: fc.constantFrom(
        "approved" as const,
        "approved" as const,
        "ended" as const,
        "denied" as const,
        "cancelled" as const,
      ),
    }),
  );

const both = ({ start, end }: Stretch) => ({ start: fc.constant(start), end: fc.constant(end) });

const opt = (
  kind: "pre-completion-opt" | "post-completion-opt" | "stem-opt",
  level: fc.Arbitrary<Entry<"authorizations">["level"]> = aLevel,
): fc.Arbitrary<Entry<"authorizations">> =>
  aStretch("2025-01-01", "2028-12-31", kind === "stem-opt" ? 731 : 366).chain((stretch) =>
    fc.record({
      kind: fc.constant(kind),
      time: fc.constantFrom("full" as const, "part" as const),
      level,
      ...both(stretch),
      status: fc.constantFrom(
        "approved" as const,
        "approved" as const,
        "ended" as const,
        "cancelled" as const,
      ),
    }),
  );

const anApplication: fc.Arbitrary<Entry<"applications">> = fc
  .tuple(
    dayBetween("2025-01-01", "2028-12-31"),
    fc.integer({ min: -5, max: 40 }),
    fc.integer({ min: 0, max: 150 }),
  )
  .chain(([recommended, wait, decided]) => {
    const received = plusDays(recommended, wait);
    return fc.record({
      kind: fc.constantFrom(
        "post-completion-opt" as const,
        "post-completion-opt" as const,
        "stem-opt" as const,
        "pre-completion-opt" as const,
      ),
      recommendedOn: fc.constantFrom(recommended, null),
      receivedOn: fc.constantFrom(received, null),
      requestedStart: fc.constant(plusDays(received, 60)),
      approvedOn: fc.constantFrom(plusDays(received, decided), null),
      status: fc.constantFrom(
        "pending" as const,
        "approved" as const,
        "recommended" as const,
        "denied" as const,
        "withdrawn" as const,
      ),
    });
  });

const aJob: fc.Arbitrary<Entry<"employment">> = aStretch("2025-01-01", "2028-12-31", 500).chain(
  ({ start, end }) =>
    fc.record({
      employer: fc.constantFrom("A", "B", "C"),
      kind: fc.constantFrom("employee" as const, "self-employed" as const, "volunteer" as const),
      start: fc.constant(start),
      end: fc.constantFrom(end, end, null),
      hoursPerWeek: hours,
      related: fc.constantFrom(true, true, false),
      paid: yesNo,
      eVerify: yesNo,
      onCampus: yesNo,
      reportedOn: fc.constantFrom(plusDays(start, 5), null),
      endReportedOn: fc.constant(null),
    }),
);

const aRequest: fc.Arbitrary<NonNullable<StudentRecord["request"]>> = aStretch(
  "2024-01-01",
  "2027-12-31",
  200,
).chain(({ start, end }) =>
  fc.record({
    kind: fc.constantFrom(
      "cpt",
      "cpt",
      "pre-completion-opt",
      "reduced-load-medical",
      "leave",
      "on-campus-work",
    ),
    submittedOn: fc.constantFrom(plusDays(start, -20), plusDays(start, 3), null),
    start: fc.constant(start),
    end: fc.constant(end),
    hoursPerWeek: hours,
    basis: fc.constantFrom("required" as const, "co-op" as const, "credit" as const, "elective" as const),
  }),
);

const aTrip: fc.Arbitrary<Entry<"trips">> = aStretch("2024-01-01", "2028-12-31", 200).map(
  ({ start, end }) => ({ left: start, returns: end, to: "Canada" }),
);
const aMove: fc.Arbitrary<Entry<"moves">> = fc
  .tuple(aDay, fc.option(fc.integer({ min: 0, max: 15 })))
  .map(([on, after]) => ({ on, reportedOn: after === null ? null : plusDays(on, after) }));
const aReport: fc.Arbitrary<Entry<"reports">> = fc.record({
  kind: fc.constantFrom(
    "arrival" as const,
    "address" as const,
    "stem-validation" as const,
    "i983" as const,
    "stem-self-evaluation" as const,
  ),
  on: aDay,
});
const anH1b: fc.Arbitrary<NonNullable<StudentRecord["h1b"]>> = fc
  .integer({ min: 2025, max: 2028 })
  .chain((year) =>
    fc.record({
      receivedOn: fc.constantFrom(`${year}-04-08`, `${year}-06-20`, null),
      changeOfStatus: yesNo,
      capSubject: yesNo,
      start: fc.constant(`${year}-10-01`),
      status: fc.constantFrom(
        "pending" as const,
        "approved" as const,
        "denied" as const,
        "not-selected" as const,
        "withdrawn" as const,
      ),
    }),
  );

export const COMPLETE = {
  programsComplete: true,
  termsComplete: true,
  authorizationsComplete: true,
  applicationsComplete: true,
  employmentComplete: true,
  leavesComplete: true,
  reducedLoadsComplete: true,
  tripsComplete: true,
  movesComplete: true,
  reportsComplete: true,
  dependentsComplete: true,
} as const;

const schools = [undefined, "columbia", "uw-madison", "umass-amherst", "miami"];

/** A student of whom everything is told that a rule may ask. */
export const aFullRecord: fc.Arbitrary<StudentRecord> = fc
  .record({
    school: fc.constantFrom(...schools),
    class: fc.constantFrom(
      "F-1" as const,
      "F-1" as const,
      "F-1" as const,
      "F-1" as const,
      "J-1" as const,
      "F-2" as const,
    ),
    maintained: fc.constantFrom(true, true, true, false),
    programs: fc.array(aProgram, { minLength: 1, maxLength: 2 }),
    terms: fc.uniqueArray(aTerm, { maxLength: 7, selector: (term) => term.start }),
    authorizations: fc.array(
      fc.oneof(cpt(), opt("pre-completion-opt"), opt("post-completion-opt"), opt("stem-opt")),
      { maxLength: 5 },
    ),
    applications: fc.array(anApplication, { maxLength: 2 }),
    employment: fc.array(aJob, { maxLength: 3 }),
    trips: fc.array(aTrip, { maxLength: 2 }),
    moves: fc.array(aMove, { maxLength: 2 }),
    reports: fc.array(aReport, { maxLength: 4 }),
    request: fc.option(aRequest, { nil: undefined }),
    h1b: fc.option(anH1b, { nil: undefined }),
    release: fc.constantFrom(null, null, "2027-06-30", "2026-02-28"),
  })
  .map(({ school, class: kind, maintained, release, request, h1b, ...lists }) => ({
    record: 1 as const,
    ...(school && { school }),
    status: {
      class: kind,
      since: "2023-08-20",
      maintained,
      inUs: true,
      outOfStatusSince: maintained ? null : "2026-01-31",
    },
    ...lists,
    leaves: [],
    reducedLoads: [],
    dependents: [],
    documents: { passport: { expires: "2030-01-31" }, travelSignature: { signedOn: "2026-02-28" } },
    transfer: { releaseOn: release },
    ...(request && { request }),
    ...(h1b && { h1b }),
    ...COMPLETE,
  }));

/** A record and a day about it. */
export const aQuestion = fc.record({ record: aFullRecord, asOf: aDay });

/** How many random records a test looks at: `RECORDS=200000 npm test` looks at more. */
export const RECORDS = Number(process.env.RECORDS ?? 2000);
