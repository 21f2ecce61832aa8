import type { Shares } from "./dice.ts";
import type { Level } from "./types.ts";

/**
 * How a population is made up. Shares are of the students named; README.md says where each comes from.
 * Every number that the generator throws against stands here, so that a reader can argue with it.
 */
export const SCHOOLS: Shares<string | undefined> = [
  ["columbia", 20],
  ["uw-madison", 20],
  ["umass-amherst", 20],
  ["miami", 20],
  [undefined, 20],
];

export const J1 = 0.06;

/** Where in the course of studies a student in F-1 is. */
export type Phase = "coming" | "studying" | "closing" | "opt" | "stem" | "over";
export const PHASES: Shares<Phase> = [
  ["coming", 0.04],
  ["studying", 0.7],
  ["closing", 0.03],
  ["opt", 0.105],
  ["stem", 0.105],
  ["over", 0.02],
];

export const LEVELS: Shares<Level> = [
  ["bachelor", 0.34],
  ["master", 0.37],
  ["doctorate", 0.14],
  ["associate", 0.05],
  ["language", 0.05],
  ["certificate", 0.02],
  ["non-degree", 0.03],
];

/** Levels of those on OPT: language programs have none. */
export const OPT_LEVELS: Shares<Level> = [
  ["master", 0.66],
  ["bachelor", 0.22],
  ["doctorate", 0.1],
  ["associate", 0.02],
];

/** Fall and spring terms that a program takes. */
export const LENGTHS: Record<Level, Shares<number>> = {
  language: [
    [1, 0.5],
    [2, 0.5],
  ],
  associate: [
    [4, 0.8],
    [5, 0.2],
  ],
  bachelor: [
    [8, 0.85],
    [9, 0.1],
    [10, 0.05],
  ],
  master: [
    [2, 0.15],
    [3, 0.25],
    [4, 0.55],
    [5, 0.05],
  ],
  doctorate: [
    [9, 0.2],
    [10, 0.4],
    [11, 0.2],
    [12, 0.2],
  ],
  postdoctoral: [[4, 1]],
  certificate: [
    [1, 0.3],
    [2, 0.7],
  ],
  "non-degree": [
    [1, 0.5],
    [2, 0.5],
  ],
};

export const STEM_FIELD: Record<Level, number> = {
  language: 0,
  associate: 0.2,
  bachelor: 0.45,
  master: 0.6,
  doctorate: 0.65,
  postdoctoral: 0.7,
  certificate: 0.2,
  "non-degree": 0.2,
};

type Field = readonly [name: string, cip: string];
export const STEM_FIELDS: readonly Field[] = [
  ["Computer Science", "11.0701"],
  ["Data Science", "30.7001"],
  ["Mechanical Engineering", "14.1901"],
  ["Electrical Engineering", "14.1001"],
  ["Biology", "26.0101"],
  ["Statistics", "27.0501"],
  ["Engineering Management", "15.1501"],
];
export const OTHER_FIELDS: readonly Field[] = [
  ["Business Administration", "52.0201"],
  ["History", "54.0101"],
  ["Music", "50.0901"],
  ["International Relations", "45.0901"],
  ["Journalism", "09.0401"],
];

/** An earlier degree in the United States, by the level of the present program. */
export const EARLIER_DEGREE: Partial<Record<Level, { level: Level; share: number; opt: number }>> = {
  bachelor: { level: "associate", share: 0.06, opt: 0.05 },
  master: { level: "bachelor", share: 0.16, opt: 0.3 },
  doctorate: { level: "master", share: 0.3, opt: 0.2 },
};

export const CPT = {
  /** Of students past the first two terms: some CPT on record. */
  some: { bachelor: 0.19, master: 0.37, doctorate: 0.17, associate: 0.04 } as Partial<Record<Level, number>>,
  /** Of them: in the summer full time, in a term part time, or a co-op of half a year. */
  shapes: [
    ["summer", 0.62],
    ["term", 0.28],
    ["co-op", 0.1],
  ] as Shares<"summer" | "term" | "co-op">,
  again: 0.35,
  /** Master's programs that require training from the first day. */
  fromTheFirstDay: 0.03,
};

export const PRE_OPT = 0.015;

export const OPT = {
  late: 0.12,
  denied: 0.015,
  /** Days from receipt to decision: least, and what comes on top on average. */
  decided: [35, 45] as const,
  neverAJob: 0.04,
  jobAtOnce: 0.35,
  gap: 38,
  secondJob: 0.22,
  between: 30,
  ended: 0.06,
  partTime: 0.06,
  volunteer: 0.03,
};

export const STUDENT_JOB: Partial<Record<Level, number>> = { bachelor: 0.16, master: 0.24, doctorate: 0.6 };

export const LIFE = {
  leave: 0.012,
  reducedLoad: 0.035,
  trips: [
    [0, 0.5],
    [1, 0.35],
    [2, 0.15],
  ] as Shares<number>,
  tripAhead: 0.18,
  moves: [
    [0, 0.65],
    [1, 0.28],
    [2, 0.07],
  ] as Shares<number>,
  reportedLate: 0.06,
  neverReported: 0.03,
  transfer: 0.015,
  dependents: 0.06,
  taxes: 0.35,
  lostStatus: 0.006,
  h1b: 0.3,
  request: 0.12,
};

/** What real records lack. */
export const GAPS = {
  /** Papers that the office has not seen. */
  papers: 0.25,
  /** A list said to be the whole story. */
  complete: 0.72,
  /** A list of which nothing is known. */
  silent: 0.06,
  /** Students of whom much is missing, and how much of their fields then. */
  patchy: 0.15,
  field: 0.12,
};
