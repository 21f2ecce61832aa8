import { describe, expect, it } from "vitest";
import { book, type Facts, f1, noTraining, noWork, term, told } from "./told.ts";

/** A master's program that ends on 15 May 2026. */
const program = { id: "ms", level: "master", start: "2024-09-03", end: "2026-05-15" };
const student = { ...f1, programs: [program], ...noTraining };
const at = (asOf: string, more: Facts = {}) => told({ ...student, ...more }, asOf);
const after = "post-completion-opt";
const before = "pre-completion-opt";
const application = (more: Facts, kind = after) => ({
  applications: [{ kind, ...more }],
  applicationsComplete: true,
});
const columbia = { school: "columbia" };

describe("filing for OPT after the program", () => {
  it("from 90 days before its end until 60 days after (M123, M124, M312)", () => {
    const none = { applications: [], applicationsComplete: true };
    const on = (asOf: string) => at(asOf, none).answer(after);
    expect(on("2026-02-13")).toEqual(["opens-later"]);
    expect(on("2026-02-14")).toEqual(["open"]);
    expect(on("2026-07-14")).toEqual(["open"]);
    expect(on("2026-07-15")).toEqual(["closed"]);
    expect(at("2026-03-01").window(after, "file")).toEqual(["2026-02-14", "2026-07-14"]);
  });

  it("received outside, it is refused (M312)", () => {
    const received = (receivedOn: string) =>
      at("2026-08-01", application({ receivedOn, requestedStart: "2026-06-01", status: "pending" })).answer(
        after,
      );
    const window = "US:F1-OPT-POST-COMPLETION-FILING-WINDOW";
    expect(["2026-02-13", "2026-02-14", "2026-07-14", "2026-07-15"].map(received)).toEqual([
      ["barred", window],
      ["open"],
      ["open"],
      ["barred", window],
    ]);
  });

  it("in two parts: the office first, then USCIS within 30 days (M121)", () => {
    const stand = at(
      "2026-03-10",
      application({ recommendedOn: "2026-03-02", receivedOn: null, status: "recommended" }),
    );
    expect(stand.permission(after).approvals.map((one) => one.by)).toEqual(["dso", "uscis"]);
    expect(stand.window(after, "file")).toEqual(["2026-03-02", "2026-04-01"]);
    const late = at(
      "2026-04-02",
      application({ recommendedOn: "2026-03-02", receivedOn: null, status: "recommended" }),
    );
    expect(late.verdict(after)).toBe("closed");
  });

  it("three months for USCIS: Columbia says the last sensible day (M122)", () => {
    const on = (asOf: string) =>
      at(asOf, {
        ...columbia,
        ...application({ requestedStart: "2026-06-15", receivedOn: null, status: "planned" }),
      });
    expect(on("2026-03-15").cautions(after)).not.toContain("ISSO:OPT-TWOPART-001");
    expect(on("2026-03-16").cautions(after)).toContain("ISSO:OPT-TWOPART-001");
    expect(
      on("2026-03-16")
        .permission(after)
        .cautions.find((one) => one.rule === "ISSO:OPT-TWOPART-001")?.says,
    ).toContain("15 March 2026");
  });

  it("in the United States, with an I-94 (M120)", () => {
    const from = (inUs: boolean) => at("2026-03-01", { ...columbia, status: { class: "F-1", inUs } });
    expect(from(true).answer(after)).toEqual(["open"]);
    expect(from(false).answer(after)).toEqual(["barred", "ISSO:OPT-POST-IN-US-001"]);
    expect(from(true).permission(after).documents).toContainEqual(expect.objectContaining({ id: "i94" }));
  });

  it("needs no job, and time not used is lost (M131)", () => {
    expect(at("2026-03-01", { ...columbia, ...noWork }).answer(after)).toEqual(["open"]);
    const opt = { kind: after, level: "master", start: "2026-07-01", end: "2027-06-30", status: "approved" };
    const job = { employer: "Acme", start: "2026-09-20", end: null, hoursPerWeek: 40, related: true };
    const late = at("2026-10-01", { authorizations: [opt], employment: [job], employmentComplete: true });
    expect(late.date("opt-end")).toBe("2027-06-30");
    expect(late.clock("opt-used", "master").value).toEqual({ months: 12, days: 0 });
  });

  it("is for programs of more than two semesters at Columbia (M117, M333)", () => {
    const of = (terms: number) =>
      at("2026-03-01", { ...columbia, programs: [{ ...program, terms }] }).answer(after);
    expect([of(2), of(3)]).toEqual([["barred", "ISSO:OPT-WHEN-001"], ["open"]]);
  });

  it("is not for J-1, nor for students of a language (M297)", () => {
    expect(at("2026-03-01", { status: { class: "J-1" } }).verdict(after)).toBe("not-applicable");
    expect(at("2026-03-01", { programs: [{ ...program, level: "language" }] }).verdict(after)).toBe("barred");
  });
});

describe("when OPT runs", () => {
  const asked = (requestedStart: string) =>
    at("2026-03-01", application({ requestedStart, receivedOn: null, status: "planned" }));
  const approved = (approvedOn: string, requestedStart = "2026-07-14") =>
    at(
      approvedOn,
      application({
        recommendedOn: "2026-05-02",
        receivedOn: "2026-05-20",
        requestedStart,
        approvedOn,
        status: "approved",
      }),
    );

  it("starts within 60 days of the program's end", () => {
    const on = (day: string) => asked(day).answer(after);
    const start = "US:F1-OPT-START-DATE";
    expect(["2026-05-15", "2026-05-16", "2026-07-14", "2026-07-15"].map(on)).toEqual([
      ["barred", start],
      ["open"],
      ["open"],
      ["barred", start],
    ]);
  });

  it("twelve months from the start, approved in time (M155)", () => {
    const stand = approved("2026-06-20", "2026-07-01");
    expect(
      ["program-end", "opt-start", "first-work-day-latest", "opt-end", "opt-latest-end", "grace-end"].map(
        (one) => stand.date(one),
      ),
    ).toEqual(["2026-05-15", "2026-07-01", "2026-09-29", "2027-06-30", "2027-07-15", "2027-08-29"]);
    expect(stand.window(after, "begin")).toEqual(["2026-05-16", "2026-07-14"]);
    expect(stand.window(after, "end")[1]).toBe("2027-06-30");
  });

  it("approved late, it starts late and still ends 14 months after completion (M140, M318)", () => {
    expect([approved("2026-07-15").date("opt-start"), approved("2026-07-15").date("opt-end")]).toEqual([
      "2026-07-15",
      "2027-07-14",
    ]);
    expect([approved("2026-07-16").date("opt-end"), approved("2026-07-17").date("opt-end")]).toEqual([
      "2027-07-15",
      "2027-07-15",
    ]);
    expect(approved("2026-09-20").window(after, "end")[1]).toBe("2027-07-15");
  });

  it("ends with a release to another school, or before another level begins (M156)", () => {
    const opt = {
      authorizations: [
        { kind: after, level: "master", start: "2026-07-01", end: "2027-06-30", status: "approved" },
      ],
    };
    expect(at("2026-10-01", { ...opt, transfer: { releaseOn: "2027-01-10" } }).date("opt-end")).toBe(
      "2027-01-10",
    );
    const phd = { id: "phd", level: "doctorate", start: "2027-01-19", end: "2031-05-14" };
    expect(at("2026-10-01", { ...opt, programs: [program, phd] }).date("opt-end")).toBe("2027-01-18");
  });
});

describe("twelve months a level", () => {
  const earlier = (level: string, start: string, end: string, more: Facts = {}) => ({
    programs: [{ id: "first", level, start: "2018-09-03", end: "2022-05-13" }, program],
    authorizations: [{ kind: after, level, start, end, status: "ended", ...more }],
    employment: [{ employer: "Acme", start, end, hoursPerWeek: 40, related: true }],
    employmentComplete: true,
  });

  it("less what was authorised before at this level, in another program too (M125, M126, M154)", () => {
    const nine = at("2026-03-01", earlier("master", "2022-06-01", "2023-02-28"));
    expect(nine.answer(after)).toEqual(["open"]);
    expect(nine.permission(after).amount).toMatchObject({ months: 3, days: 0 });
    expect(nine.clock("opt-used", "master")).toMatchObject({
      value: { months: 9, days: 0 },
      remaining: { months: 3, days: 0 },
    });
    const all = at("2026-03-01", earlier("master", "2022-06-01", "2023-05-31"));
    expect(all.answer(after)).toEqual(["barred", "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL"]);
  });

  it("renewed at a higher level only (M128)", () => {
    const up = at("2026-03-01", earlier("bachelor", "2022-06-01", "2023-05-31"));
    expect(up.answer(after)).toEqual(["open"]);
    expect(up.permission(after).amount).toMatchObject({ months: 12, days: 0 });
  });

  it("OPT before completion takes half, at Columbia all of it (M127)", () => {
    const used = {
      authorizations: [
        {
          kind: before,
          time: "part",
          level: "master",
          start: "2025-06-01",
          end: "2025-11-30",
          status: "ended",
        },
      ],
    };
    expect(at("2026-03-01", used).permission(after).amount).toMatchObject({ months: 9 });
    expect(at("2026-03-01", { ...used, ...columbia }).permission(after).amount).toMatchObject({ months: 6 });
  });

  it("work on campus takes nothing (M145)", () => {
    const job = {
      employer: "Columbia University",
      onCampus: true,
      start: "2024-10-01",
      end: "2026-05-15",
      hoursPerWeek: 20,
      related: true,
    };
    const stand = at("2026-03-01", { ...columbia, employment: [job], employmentComplete: true });
    expect(stand.permission(after).amount).toMatchObject({ months: 12, days: 0 });
  });
});

describe("OPT before the program ends", () => {
  const terms = [
    term("fall 2024", "2024-09-03", "2024-12-20"),
    term("spring 2025", "2025-01-21", "2025-05-16"),
    term("summer 2025", "2025-05-27", "2025-08-15", { enrollment: "none", vacation: true, required: false }),
    term("fall 2025", "2025-09-02", "2025-12-19"),
    term("spring 2026", "2026-01-20", "2026-05-15"),
  ];
  const studying = {
    terms,
    termsComplete: true,
    programs: [{ ...program, terms: 4, summerRequired: false }],
  };
  const asks = (asOf: string, request: Facts, more: Facts = {}) =>
    at(asOf, { ...studying, ...columbia, request: { kind: before, ...request }, ...more }).answer(before);

  it("is filed for 90 days before the start asked for (M118, M312)", () => {
    const on = (asOf: string) =>
      at(asOf, {
        ...studying,
        ...columbia,
        ...application({ requestedStart: "2025-09-02", receivedOn: null, status: "planned" }, before),
      });
    expect([on("2025-06-03").verdict(before), on("2025-06-04").verdict(before)]).toEqual([
      "opens-later",
      "open",
    ]);
    expect(on("2025-06-04").window(before, "file")[0]).toBe("2025-06-04");
    const federal = at("2025-02-14", { terms: terms.slice(0, 2), termsComplete: true });
    expect(federal.window(before, "file")[0]).toBe("2025-02-15");
  });

  it("20 hours in fall and spring, more in the vacation (M129)", () => {
    const fall = { start: "2025-09-08", end: "2025-12-12" };
    const summer = { start: "2025-06-02", end: "2025-08-15" };
    expect(asks("2025-07-01", { ...fall, hoursPerWeek: 20 })).toEqual(["open"]);
    expect(asks("2025-07-01", { ...fall, hoursPerWeek: 20.5 })).toContain("ISSO:OPT-PRECOMP-HOURS-001");
    expect(asks("2025-04-20", { ...summer, hoursPerWeek: 40 })).toEqual(["open"]);
    expect(asks("2025-04-20", { ...summer, hoursPerWeek: 40, continuingInFall: false })).toContain(
      "ISSO:OPT-PRECOMP-HOURS-001",
    );
    const required = {
      programs: [{ ...program, terms: 4, summerRequired: true }],
      terms: terms.map((one) => ({ ...one, required: true, vacation: false })),
    };
    expect(asks("2025-04-20", { ...summer, hoursPerWeek: 21 }, required)).toContain(
      "ISSO:OPT-PRECOMP-HOURS-001",
    );
  });

  it("ask for a start some weeks before the one you want (M119)", () => {
    const wanting = (requestedStart: string) =>
      at("2025-07-01", {
        ...studying,
        ...columbia,
        ...application({ requestedStart, receivedOn: null, status: "planned" }, before),
        request: { kind: before, start: "2025-10-01", end: "2025-12-12", hoursPerWeek: 20 },
      }).cautions(before);
    expect(wanting("2025-09-17")).not.toContain("ISSO:OPT-APPLY-TIMING-001");
    expect(wanting("2025-09-18")).toContain("ISSO:OPT-APPLY-TIMING-001");
  });
});

describe("what an answer rests on", () => {
  it("each requirement cites a rule, and the rule its source (M17, M115)", () => {
    const sources = new Map(book.rules.map(({ id, sources: at }) => [id, at.map((one) => one.text)]));
    const { requirements } = at("2026-03-01", columbia).permission(after);
    for (const { rule } of requirements) expect(sources.get(rule)).not.toEqual([]);
    expect(sources.get("US:F1-CPT-ONE-YEAR-BAR")?.[0]).toContain("8 CFR 214.2(f)(10)(i)");
  });

  it("what the record does not say is asked, never guessed (M116)", () => {
    const stand = told(f1, "2026-03-01");
    for (const id of ["cpt", after, "stem-opt"]) {
      expect(stand.verdict(id)).toBe("unknown");
      expect(stand.missing(id)).not.toEqual([]);
    }
  });

  it("a school that says nothing adds nothing: UW–Madison has no rule on travel (M116)", () => {
    const { standing } = at("2026-03-01", { school: "uw-madison" });
    const travel = standing.permissions.find(({ id }) => id === "re-entry")!;
    expect(new Set(travel.requirements.map(({ layer }) => layer))).toEqual(new Set(["us"]));
    expect(standing.clocks.find(({ id }) => id === "absence")).toBeUndefined();
  });
});
