import type { Record as StudentRecord } from "@sojourn/record";
import { plusDays } from "./calendar.ts";
import { capGap, formerCapGap } from "./cap-gap.ts";
import { cpt } from "./cpt.ts";
import { enrolment } from "./enrolment.ts";
import { fixedAdmission, fixedAdmissionJ1 } from "./fixed-admission.ts";
import { j1 } from "./j1.ts";
import { type Oracles, pick, type Term } from "./kit.ts";
import { opt } from "./opt.ts";
import { columbia, columbiaJ1, columbiaTravel, miami, umass, uw } from "./schools.ts";
import { status } from "./status.ts";
import { stem } from "./stem.ts";
import {
  afterCompletion,
  aProgram,
  authorized,
  cpts,
  type Dice,
  endOf,
  h1b,
  inStatus,
  job,
  later,
  leaves,
  moves,
  newestI20,
  otherPrograms,
  request,
  terms,
  termsOfYear,
  told,
  trips,
} from "./students.ts";
import { tax } from "./tax.ts";
import { transfer } from "./transfer.ts";
import { unemployment } from "./unemployment.ts";
import { work } from "./work.ts";

/** Random students of one sort, and the oracles that speak of them. */
export type Group = {
  title: string;
  oracles: Oracles[];
  /** A student, and the day asked about. */
  student: (d: Dice) => { record: StudentRecord; asOf: string };
  /** The day whose law is asked; else that of 22 November 2026. */
  /** Rules of these oracles that something else stands in the place of. */
  without?: string[];
  lawAsOf?: string;
  supposing?: string[];
  /** How many of the records are of this group, in parts of all. */
  share: number;
};

export function studying(d: Dice) {
  const program = aProgram(d, "2022-08-15", d.chance(6) ? "language" : undefined);
  const end = endOf(program);
  const around = d.day(end, -400, 300);
  const kind = d.one("cpt", "pre-completion-opt", "hardship-work", "reduced-load-medical", "leave");
  const record = told({
    status: inStatus("F-1"),
    programs: [program],
    terms: terms(d, program),
    authorizations: [
      ...cpts(d, program),
      ...d.list(2, () => {
        const start = d.day(program.start!, 200, 900);
        const until = d.chance(3) ? plusDays(start, 181) : d.day(start, 10, 250);
        return authorized(d, "pre-completion-opt", program.level, start, until);
      }),
      ...(d.chance(4) ? [authorized(d, "hardship", program.level, around, d.day(around, 30, 365))] : []),
    ],
    applications: d.chance(2)
      ? [
          {
            ...{ kind: "pre-completion-opt", requestedStart: d.day(around, 0, 90), recommendedOn: around },
            ...{ receivedOn: plusDays(around, 5), approvedOn: null, status: "pending" },
          },
        ]
      : [],
    employment: d.list(3, () => job(d, around)),
    reducedLoads: d.list(3, () => {
      const start = d.day(program.start!, 0, 700);
      const level = d.chance(5) ? ("associate" as const) : program.level;
      const until = d.chance(4) ? plusDays(start, 364) : d.day(start, 20, 200);
      return {
        kind: d.one("medical", "medical", "academic"),
        level,
        start,
        end: until,
        authorizedOn: d.orNotYet(start, 5),
      };
    }),
    moves: moves(d, around),
    transfer: { releaseOn: d.orNotYet(d.day(end, -100, 100), 3) },
    documents: { travelSignature: { signedOn: d.orNotYet(d.day(end, -500, 0), 5) } },
    request: request(d, kind, around),
  });
  return { record, asOf: d.day(end, -600, 200) };
}

export function finishing(d: Dice) {
  const program = aProgram(d);
  const end = endOf(program);
  const after = afterCompletion(d, program);
  const before = { ...program, start: "2019-08-26", end: "2021-05-14" };
  const programs = [program, ...otherPrograms(d, program)];
  const record = told({
    status: inStatus("F-1", d.chance(8) ? { maintained: false, outOfStatusSince: d.day(end, -300, -1) } : {}),
    programs,
    authorizations: [
      ...after.authorizations!,
      ...(d.chance(4)
        ? [
            authorized(
              d,
              "pre-completion-opt",
              program.level,
              d.day(program.start!, 100, 300),
              d.day(program.start!, 310, 420),
            ),
          ]
        : []),
      ...(d.chance(6)
        ? [
            authorized(
              d,
              "post-completion-opt",
              d.one("bachelor", program.level!),
              before.end,
              d.day(before.end, 20, 360),
            ),
          ]
        : []),
    ],
    applications: after.applications!,
    employment: d.list(3, () => job(d, d.day(end, 0, 400))),
    leaves: d.chance(5) ? leaves(d, end) : [],
    trips: trips(d, end),
    dependents: d.one([], [{ class: "F-2" as const }], [{ class: "J-2" as const }]),
    documents: {
      travelSignature: { signedOn: d.orNotYet(d.day(end, -300, 500), 5) },
      i20: newestI20(d, programs),
    },
    reports: d.list(1, () => ({ kind: "arrival" as const, on: d.day(program.start!, -90, 60) })),
    transfer: {
      releaseOn: d.chance(3) ? d.day(end, -30, 400) : null,
      ...(d.chance(3) && { newProgramStart: d.day(end, 20, 300) }),
    },
    ...(d.chance(3) && { h1b: h1b(d, end) }),
    request: request(d, d.one("return-from-leave", "transfer-out", "new-program"), end),
  });
  return { record, asOf: d.day(end, -120, 1200) };
}

function exchange(d: Dice) {
  const program = aProgram(
    d,
    "2022-08-15",
    d.one("bachelor", "master", "doctorate", "postdoctoral", "non-degree"),
  );
  const end = endOf(program);
  const around = d.day(end, -200, 100);
  const record = told({
    status: inStatus(
      "J-1",
      d.chance(4) ? { maintained: false, outOfStatusSince: d.day(end, -100, 200) } : {},
    ),
    programs: [program],
    terms: terms(d, program),
    authorizations: [
      ...d.list(3, () => {
        const start = d.day(end, -300, 60);
        return authorized(d, "academic-training", program.level, start, d.day(start, 10, 500));
      }),
      ...(d.chance(3) ? [authorized(d, "on-campus", program.level, around, d.day(around, 30, 365))] : []),
    ],
    employment: d.list(2, () => job(d, around)),
    moves: moves(d, around),
    documents: {
      ds2019: {
        end: d.chance(2) ? end : d.day(end, -10, 60),
        category: d.one(
          ...(["student", "student", "student-intern", "research-scholar", "professor"] as const),
        ),
      },
    },
    transfer: { releaseOn: d.chance(3) ? d.day(end, -60, 60) : null },
    leaves: d.chance(4) ? leaves(d, end) : [],
    request: {
      ...request(d, d.one("academic-training", "on-campus-work", "hardship-work"), around),
      submittedOn: d.orNotYet(d.day(end, -60, 60), 3),
    },
  });
  return { record, asOf: d.day(end, -200, 500) };
}

function paying(d: Dice) {
  const entry = d.day("2019-08-01", 0, 1400);
  const record = told({
    status: inStatus(d.one("F-1", "J-1")),
    programs: [aProgram(d)],
    taxes: { firstEntry: entry },
    trips: trips(d, d.day(entry, 1600, 2400)),
  });
  return { record, asOf: d.day(entry, 300, 3000) };
}

function lost(d: Dice) {
  const program = aProgram(d);
  const record = told({
    status: inStatus("F-1", { maintained: false, outOfStatusSince: d.day(program.start!, 100, 900) }),
    programs: [program],
    authorizations: cpts(d, program),
    employment: d.list(2, () => job(d, endOf(program))),
    request: request(d, d.one("reinstatement", "international-organisation-work"), endOf(program)),
  });
  return { record, asOf: d.day(endOf(program), -300, 500) };
}

/** Admitted until a date or not, with an extension of stay asked for or not. */
function admitted(d: Dice, record: StudentRecord, end: string): StudentRecord {
  const application = {
    ...{ kind: "extension-of-stay" as const, receivedOn: d.orNotYet(d.day(end, -60, 90), 4) },
    ...{ requestedStart: end, decidedOn: d.orNotYet(d.day(end, 20, 300), 2) },
    status: d.one("pending" as const, "pending" as const, "denied" as const, "approved" as const),
  };
  const i94 = {
    admitUntil: d.one("D/S", "D/S", d.day(end, -30, 300)),
    ...(d.chance(2) && { entered: d.day(end, -900, -10) }),
  };
  return {
    ...record,
    status: { ...record.status, since: d.day(end, -1400, -300), i94 },
    applications: [...record.applications!, ...(d.chance(2) ? [application] : [])],
  };
}

/** Studies that end around the days on which the rule of 2026 turns. */
function around2026(student: (d: Dice) => { record: StudentRecord; asOf: string }) {
  return (d: Dice) => {
    const { record, asOf } = student(d);
    return { record: admitted(d, record, endOf(record.programs![0]!)), asOf };
  };
}

/** Every fall, spring and summer, so that no school's own calendar is needed. */
function allTerms(d: Dice): Term[] {
  const years = Array.from({ length: 11 }, (_, at) => 2020 + at);
  return years.flatMap((year) => termsOfYear(d, year));
}

function atSchool(school: string, kinds: readonly string[]) {
  return (d: Dice) => {
    const { record, asOf } = d.chance(2) ? studying(d) : finishing(d);
    const program = record.programs![0]!;
    const terms = allTerms(d);
    const during = terms.filter((term) => term.end! > program.start!);
    const term = during[d.upTo(Math.min(7, during.length))]!;
    const start = d.chance(3) ? term.start! : d.day(term.start!, 0, 30);
    const end = d.chance(3) ? term.end! : later(start, d.day(term.end!, -30, 0));
    const within = start <= end && start >= term.start! && end <= term.end!;
    return {
      asOf,
      record: {
        ...record,
        ...{ school, terms },
        status: { ...record.status, since: d.day(program.start!, -40, 20) },
        leaves: d.chance(3) ? leaves(d, endOf(program)) : [],
        documents: {
          ...record.documents,
          i20: {
            start: d.day(endOf(program), 0, 200),
            issuedOn: d.orNotYet(d.day(endOf(program), -300, 200)),
          },
          passport: { expires: d.day(endOf(program), 0, 1500) },
        },
        transfer: { releaseOn: record.transfer!.releaseOn ?? null },
        request: {
          ...request(d, d.one(...kinds), term.start!),
          ...{ start: within ? start : term.start!, end: within ? end : term.end! },
          basis: d.one("required" as const, "co-op" as const, "elective" as const),
        },
      },
    };
  };
}

/** The same at Columbia for exchange students. */
function exchangeAtColumbia(d: Dice) {
  const { record, asOf } = exchange(d);
  const end = endOf(record.programs![0]!);
  const status = { ...record.status, since: d.day(record.programs![0]!.start!, -40, 20) };
  const travelSignature = { signedOn: d.orNotYet(d.day(end, -300, 300), 5) };
  return {
    asOf,
    record: {
      ...record,
      ...{ school: "columbia", status, trips: trips(d, end) },
      documents: { ...record.documents, travelSignature, passport: { expires: d.day(end, 0, 1500) } },
      request: request(d, d.one("new-program", "return-from-leave", "program-extension"), end),
    },
  };
}

export const LAW = "2026-11-22";

const f1AfterStudies = [opt, stem, unemployment, capGap, status, transfer, work];
// They speak of the grace period, whose end is another there.
const otherGrace = ["US:F1-TRANSFER-WITHIN-GRACE", "US:F1-F2-LIMITS"];
const replaced = [
  ...["US:F1-GRACE-COMPLETION-60", "US:F1-OPT-POST-COMPLETION-FILING-WINDOW", "US:F1-OPT-START-DATE"],
  ...otherGrace,
];
const columbiaKinds = [
  ...["cpt", "cpt", "program-extension", "return-from-leave", "new-program", "pre-completion-opt"],
  ...["reduced-load-medical", "reduced-load-academic"],
];

export const GROUPS: Group[] = [
  {
    title: "F-1 students in their program",
    oracles: [cpt, opt, enrolment, work],
    student: studying,
    share: 4,
  },
  { title: "F-1 students at its end and after it", oracles: f1AfterStudies, student: finishing, share: 8 },
  {
    ...{ title: "the cap-gap before 17 January 2025", oracles: [formerCapGap], student: finishing },
    ...{ lawAsOf: "2024-06-01", share: 1 },
  },
  { title: "F-1 students who lost the status", oracles: [work], student: lost, share: 1 },
  { title: "J-1 students", oracles: [j1], student: exchange, share: 4 },
  {
    title: "F-1 students under the rule of 2026, supposed in force",
    oracles: [status, transfer, work, cpt, stem, fixedAdmission],
    without: replaced,
    student: around2026((d) => (d.chance(3) ? studying(d) : finishing(d))),
    supposing: ["us/fixed-admission"],
    share: 3,
  },
  {
    title: "J-1 students under the rule of 2026, supposed in force",
    oracles: [j1, fixedAdmissionJ1],
    student: around2026(exchange),
    supposing: ["us/fixed-admission"],
    share: 1,
  },
  {
    title: "Columbia students",
    oracles: [cpt, opt, enrolment, status, transfer, work, stem, columbia, columbiaTravel],
    without: ["US:F1-CPT-ONE-YEAR-BAR", "US:F1-ONCAMPUS-HOURS", "US:F1-FCS-ONLINE-LIMIT", ...otherGrace],
    student: atSchool("columbia", columbiaKinds),
    share: 3,
  },
  {
    title: "Columbia's exchange students",
    oracles: [columbiaJ1, columbiaTravel],
    student: exchangeAtColumbia,
    share: 1,
  },
  {
    title: "UMass Amherst students",
    oracles: [cpt, umass],
    student: atSchool("umass-amherst", ["cpt"]),
    share: 1,
  },
  {
    title: "UW–Madison students",
    oracles: [cpt, uw],
    student: atSchool("uw-madison", ["cpt", "cpt", "cpt-change"]),
    share: 1,
  },
  {
    title: "Miami students",
    oracles: [pick(stem, "stem-opt"), miami],
    student: atSchool("miami", ["stem-opt"]),
    share: 1,
  },
  { title: "the taxes of both", oracles: [tax], student: paying, share: 2 },
];
