import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { type Change, evaluate, type Told, whatIf } from "../src/index.ts";
import { shippedBook, toldExamples } from "./books.ts";

const book = shippedBook();
const when = { asOf: "2026-03-02" };

/** A master's student with so many days of full-time CPT behind them; the summer of 2026 has 82 more. */
const withCptUntil = (end: string) =>
  aStudent()
    .inStatus("F-1", { since: "2024-08-20", maintained: true, inUs: true })
    .inProgram({ level: "master", start: "2024-09-03", end: "2027-05-14", completed: null, graduate: true })
    .withTerm("fall 2024")
    .withTerm("spring 2025")
    .withFullTimeCpt("2025-05-05", end)
    .listsComplete();
const with283 = withCptUntil("2026-02-11");
const with282 = withCptUntil("2026-02-10");
const SUMMER = "cpt full 2026-06-01..2026-08-21 at Acme";

function supposing(student: ReturnType<typeof aStudent>, ...changes: Told[]) {
  const answer = whatIf(book, student.record(), changes, when);
  if (!answer.ok) throw new Error(answer.faults.map(({ says }) => says).join("\n"));
  return answer;
}
const about = (changed: readonly Change[], id: string) => changed.find((one) => one.id === id);
const faults = (...changes: Told[]) => {
  const answer = whatIf(book, with283.record(), changes, when);
  return answer.ok ? [] : answer.faults;
};

describe("what if I take full-time CPT this summer?", () => {
  it("with 283 days behind: day 365 ends OPT, and the sentence says so", () => {
    const { changed } = supposing(with283, SUMMER);
    const opt = about(changed, "post-completion-opt")!;
    expect(opt).toMatchObject({
      kind: "permission",
      before: "opens-later",
      after: "barred",
      rule: "US:F1-CPT-ONE-YEAR-BAR",
    });
    expect(opt.says).toMatch(/: opens later → barred: .*\(365 of at most 364 days\)$/);
    expect(about(changed, "full-time-cpt")!.says).toContain(
      "283 days of at most 364 → 365 days of at most 364, past the limit",
    );
    expect(changed.filter(({ kind }) => kind === "finding").map(({ id }) => id)).toContain(
      "US:F1-CPT-ONE-YEAR-BAR",
    );
  });

  it("with 282 days behind: 364 days, and OPT stays", () => {
    const { changed, after } = supposing(with282, SUMMER);
    expect(about(changed, "post-completion-opt")).toBeUndefined();
    expect(after.clocks.find(({ id }) => id === "full-time-cpt")).toMatchObject({
      value: 364,
      exceeded: false,
      level: "master",
    });
  });

  it("taking it away again gives OPT back", () => {
    const { record } = supposing(with283, SUMMER);
    const back = whatIf(book, record, ["remove authorizations[1]"], when);
    const opt = back.ok && about(back.changed, "post-completion-opt");
    expect(opt).toMatchObject({ before: "barred", after: "opens-later", rule: "US:F1-CPT-ONE-YEAR-BAR" });
  });
});

describe("changes in a few words", () => {
  const added = (...changes: Told[]) => supposing(with283, ...changes).record;

  it.each([
    [
      "cpt part 2026-03-09..2026-05-01",
      "authorizations",
      {
        kind: "cpt",
        time: "part",
        level: "master",
        start: "2026-03-09",
        end: "2026-05-01",
        status: "approved",
      },
    ],
    [
      "post-completion-opt 2027-07-01..2028-06-30",
      "authorizations",
      { kind: "post-completion-opt", time: "full", level: "master" },
    ],
    [
      "job 40h 2027-08-16.. related",
      "employment",
      { start: "2027-08-16", end: null, hoursPerWeek: 40, related: true },
    ],
    [
      "job 19.5h 2027-08-16..2027-12-31 unpaid at Two Rivers",
      "employment",
      { hoursPerWeek: 19.5, paid: false, employer: "Two Rivers" },
    ],
    ["leave 2027-01-10..", "leaves", { kind: "leave-of-absence", start: "2027-01-10", returned: null }],
    [
      "trip 2026-12-20..2027-01-10 Canada",
      "trips",
      { left: "2026-12-20", returns: "2027-01-10", to: "Canada" },
    ],
    ["move 2026-09-01", "moves", { on: "2026-09-01", reportedOn: null }],
    ["set program.end 2027-12-18", "programs", { end: "2027-12-18" }],
    ["set programs[0].cip 11.0701", "programs", { cip: "11.0701" }],
    ["set program.requires-training yes", "programs", { requiresTraining: true }],
  ] as const)("%s", (text, list, entry) => {
    expect(added(text)[list]!.at(-1)).toMatchObject(entry);
  });

  it("or as a list of paths and values", () => {
    const record = added(
      { path: "trips[+]", value: { left: "2026-12-20" } },
      { path: "trips[0].to", value: "Canada" },
    );
    expect(record.trips).toEqual([{ left: "2026-12-20", to: "Canada" }]);
    expect(added({ path: "authorizations[0]", remove: true }).authorizations).toEqual([]);
  });

  it("one after the other", () => {
    const record = added("trip 2026-12-20..2027-01-10", "set trips[0].to Canada");
    expect(record.trips).toEqual([{ left: "2026-12-20", returns: "2027-01-10", to: "Canada" }]);
  });

  it("leaves the record that it was given as it is", () => {
    const record = with283.record();
    const before = structuredClone(record);
    whatIf(book, record, [SUMMER, "set program.end 2027-12-18"], when);
    expect(record).toEqual(before);
  });
});

describe("a change that cannot be read", () => {
  it.each([
    ["jop 40h 2027-08-16..", "jop 40h 2027-08-16..", /Did you mean "job"\? The forms: cpt full 2026/],
    ["cpt 2026-06-01..2026-08-21", "cpt 2026-06-01..2026-08-21", /Write it like this: cpt full 2026-06-01/],
    ["cpt full 2026-08-21..2026-06-01", "cpt full 2026-08-21..2026-06-01", /Write it like this/],
    ["set program.edn 2027-12-18", "program.edn", /Did you mean "end"\?/],
    ["set program.end soon", "program.end", /Write year, month, day/],
    ["set status.class F1", "status.class", /Did you mean F-1\?/],
    ["remove trips[3]", "trips[3]", /Name a place that it has/],
  ])("%s", (text, path, mend) => {
    expect(faults(text)).toMatchObject([{ path, mend: expect.stringMatching(mend) }]);
  });

  it("all of them are said at once", () => {
    expect(faults("jop", "trip", "set program.end soon")).toHaveLength(3);
  });

  it("and so is what makes no record", () => {
    expect(faults("set programs[0].end 2020-01-01")).toMatchObject([{ path: "programs[0].end" }]);
    expect(faults({ path: "trips[+]", value: { lefft: "2026-12-20" } })).toMatchObject([
      { path: "trips[0].lefft" },
    ]);
  });
});

describe("differences", () => {
  it("a later program end moves windows, duties and milestones, each said once", () => {
    const { changed } = supposing(with282, "set program.end 2027-12-18");
    expect(about(changed, "program-end")!.says).toBe("Program end date: 14 May 2027 → 18 December 2027");
    expect(about(changed, "post-completion-opt")!.says).toContain(
      "to file until 13 July 2027 → 16 February 2028",
    );
    expect(changed.filter(({ id }) => id === "extend-before-end")).toMatchObject([
      { before: "upcoming, due 14 May 2027", after: "upcoming, due 18 December 2027" },
    ]);
  });

  it("nothing changed, nothing said", () => {
    for (const { record, asOf } of toldExamples().slice(0, 6)) {
      const answer = whatIf(book, record, [], { asOf });
      expect(answer).toMatchObject({ ok: true, changed: [] });
    }
  });
});

describe("a year of OPT, lived day by day", () => {
  type Event = { on: string; change: string };
  const events: Event[] = [
    { on: "2027-06-20", change: "post-completion-opt 2027-07-01..2028-06-30" },
    { on: "2027-08-10", change: "job 40h 2027-08-16.. related paid at Acme" },
    { on: "2027-09-01", change: "move 2027-09-01" },
    { on: "2027-09-20", change: "set moves[0].reportedOn 2027-09-20" },
    { on: "2027-12-01", change: "trip 2027-12-20..2028-01-10 Canada" },
    { on: "2028-02-14", change: "set employment[0].end 2028-02-11" },
    { on: "2028-03-20", change: "job 40h 2028-03-20.. related paid at Borealis" },
    { on: "2028-04-20", change: "set employment[0].endReportedOn 2028-02-14" },
  ];
  const graduate = aStudent()
    .inStatus("F-1", { since: "2025-08-20", maintained: true, inUs: true })
    .inProgram({
      id: "ms",
      level: "master",
      start: "2025-09-02",
      end: "2027-05-14",
      completed: "2027-05-14",
      graduate: true,
    })
    .applied("post-completion-opt", {
      recommendedOn: "2027-03-01",
      receivedOn: "2027-03-10",
      requestedStart: "2027-07-01",
      approvedOn: "2027-06-10",
      status: "approved",
    })
    .listsComplete();

  it("nothing throws, duties appear, fall overdue and are done, and the clock never runs backwards", {
    timeout: 60_000,
  }, () => {
    let record = graduate.record();
    const seen = new Map<string, Set<string>>();
    const jobless: number[] = [];
    for (const asOf of daysFrom("2027-06-01", 400)) {
      for (const { change } of events.filter(({ on }) => on === asOf)) {
        const answer = whatIf(book, record, [change], { asOf });
        if (!answer.ok) throw new Error(`${change}: ${answer.faults[0]!.says}`);
        record = answer.record;
      }
      const standing = evaluate(book, record, { asOf });
      for (const { id, status } of standing.duties) seen.set(id, (seen.get(id) ?? new Set()).add(status));
      const clock = standing.clocks.find(({ id }) => id === "unemployment");
      if (clock && typeof clock.value === "number") jobless.push(clock.value);
    }
    expect([...seen.get("report-address")!]).toEqual(["due", "overdue", "late"]);
    expect(seen.get("report-employment")).toBeDefined();
    expect(seen.has("depart")).toBe(true);
    // 1 July to 15 August, and 12 February to 19 March
    expect(jobless.at(-1)).toBe(46 + 37);
    expect(jobless.every((value, at) => at === 0 || value >= jobless[at - 1]!)).toBe(true);
  });
});

function daysFrom(first: string, count: number): string[] {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, at) =>
    new Date(start + at * 86_400_000).toISOString().slice(0, 10),
  );
}
