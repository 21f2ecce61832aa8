import { describe, expect, it } from "vitest";
import { type Facts, f1, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2025-08-25", end: "2027-05-14", cip: "11.0701" };
const opt = {
  kind: "post-completion-opt",
  level: "master",
  start: "2027-07-01",
  end: "2028-06-30",
  status: "approved",
};
const job = {
  employer: "Acme",
  start: "2027-07-05",
  end: null,
  hoursPerWeek: 40,
  related: true,
  eVerify: true,
};
const student = {
  ...f1,
  programs: [program],
  authorizations: [opt],
  authorizationsComplete: true,
  employment: [job],
  employmentComplete: true,
};
const at = (asOf: string, more: Facts = {}) => told({ ...student, ...more }, asOf);
const stem = (asOf: string, more: Facts = {}) => at(asOf, more).answer("stem-opt");
const may = "2028-05-01";

describe("when to file", () => {
  const none = { applications: [], applicationsComplete: true };
  it("in the last 90 days of OPT (M167, M312)", () => {
    const on = (asOf: string) => stem(asOf, none);
    expect(["2028-03-31", "2028-04-01", "2028-06-30", "2028-07-01"].map(on)).toEqual([
      ["opens-later"],
      ["open"],
      ["open"],
      ["closed"],
    ]);
    expect(at(may).window("stem-opt", "file")).toEqual(["2028-04-01", "2028-06-30"]);
  });

  it("received the day before OPT ends, on the day, and after it (M313)", () => {
    const received = (receivedOn: string) =>
      at("2028-07-10", {
        applications: [{ kind: "stem-opt", recommendedOn: "2028-05-10", receivedOn, status: "pending" }],
        applicationsComplete: true,
      });
    const window = "US:F1-STEM-FILING-WINDOW";
    expect(received("2028-06-29").answer("stem-opt")).toEqual(["open"]);
    expect(received("2028-06-30").answer("stem-opt")).toEqual(["open"]);
    expect(received("2028-07-01").answer("stem-opt")).toEqual(["barred", window]);
    const safe = (day: string) => received(day).requirement(window, "stem-opt");
    expect(safe("2028-06-30")).toBeDefined();
    expect(received("2028-06-30").cautions("stem-opt")).toContain(window);
  });

  it("a cap-gap counts as OPT (M168, M204)", () => {
    const petition = {
      h1b: {
        receivedOn: "2028-04-10",
        changeOfStatus: true,
        capSubject: true,
        start: "2028-10-01",
        status: "pending",
      },
    };
    expect(at("2028-08-01", petition).window("stem-opt", "file")[1]).toBe("2029-04-01");
    expect(stem("2028-08-01", petition)).toEqual(["open"]);
  });

  it("24 months from the day after OPT (M173)", () => {
    expect([at(may).date("stem-start"), at(may).date("stem-end")]).toEqual(["2028-07-01", "2030-06-30"]);
    expect(at(may).permission("stem-opt").amount).toMatchObject({ months: 24, days: 0 });
  });
});

describe("the degree", () => {
  const of = (more: Facts, asOf = may) => stem(asOf, { programs: [{ ...program, ...more }] });

  it("its code is on the list of the day (M158)", () => {
    expect([of({ cip: "11.0701" }), of({ cip: "14.0901" })]).toEqual([["open"], ["open"]]);
    expect(of({ cip: "52.0201" })).toEqual(["barred", "US:F1-STEM-DEGREE"]);
    expect(at(may, { programs: [{ ...program, cip: undefined }] }).missing("stem-opt")).toContain(
      "programs[0].cip",
    );
  });

  it("the list has dates: landscape architecture came on 12 July 2023 (M159)", () => {
    const on = (day: string) =>
      told(
        {
          ...student,
          programs: [{ ...program, cip: "04.0601", start: "2020-08-31", end: "2022-05-13" }],
          authorizations: [{ ...opt, start: "2022-07-13", end: "2023-07-12" }],
          employment: [{ ...job, start: "2022-07-18" }],
        },
        day,
      ).answer("stem-opt");
    expect([on("2023-07-11"), on("2023-07-12")]).toEqual([["barred", "US:F1-STEM-DEGREE"], ["open"]]);
  });

  it.each([
    ["bachelor", ["open"]],
    ["master", ["open"]],
    ["doctorate", ["open"]],
    ["certificate", ["barred", "US:F1-STEM-DEGREE"]],
    ["associate", ["barred", "US:F1-STEM-DEGREE"]],
  ])("a %s (M160)", (level, answer) => {
    expect(stem(may, { programs: [{ ...program, level }], authorizations: [{ ...opt, level }] })).toEqual(
      answer,
    );
  });

  it("there has to be OPT to prolong (M161)", () => {
    expect(stem(may, { authorizations: [], applications: [], applicationsComplete: true })).toEqual([
      "barred",
      "US:F1-STEM-LIFETIME-TWO",
    ]);
  });

  it("a second extension after a higher degree, none at the same level, never a third (M166, M170, M332)", () => {
    const one = {
      kind: "stem-opt",
      level: "bachelor",
      start: "2022-07-01",
      end: "2024-06-30",
      status: "ended",
    };
    const with_ = (...earlier: Facts[]) => stem(may, { authorizations: [...earlier, opt] });
    expect(with_(one)).toEqual(["open"]);
    expect(with_({ ...one, level: "master" })).toContain("US:F1-STEM-LIFETIME-TWO");
    expect(with_({ ...one, start: "2019-07-01", end: "2021-06-30" }, one)).toContain(
      "US:F1-STEM-LIFETIME-TWO",
    );
  });
});

describe("an earlier degree (M169)", () => {
  const bachelor = {
    id: "bs",
    level: "bachelor",
    cip: "11.0701",
    start: "2014-09-02",
    end: "2018-04-20",
    accredited: true,
    sevpCertified: true,
  };
  const asked = (more: Facts, related: Facts = { program: "bs" }) =>
    stem("2028-04-10", {
      programs: [
        { ...bachelor, ...more },
        { ...program, id: "mba", cip: "52.0201" },
      ],
      employment: [{ ...job, ...related }],
      applications: [
        {
          kind: "stem-opt",
          program: "bs",
          recommendedOn: "2028-04-10",
          receivedOn: null,
          status: "recommended",
        },
      ],
      applicationsComplete: true,
    });
  const rule = "US:F1-STEM-PRIOR-DEGREE-10-YEARS";

  it("ten years to the day, and a day more (M314)", () => {
    expect(asked({ conferred: "2018-04-10" })).toEqual(["open"]);
    expect(asked({ conferred: "2018-04-09" })).toEqual(["barred", rule]);
  });

  it("from a school that is accredited and certified now", () => {
    expect(asked({ conferred: "2020-05-10", sevpCertified: false })).toEqual(["barred", rule]);
    expect(asked({ conferred: "2020-05-10", accredited: false })).toContain(rule);
  });

  it("to which the job relates (M165)", () => {
    expect(asked({ conferred: "2020-05-10" }, { relatedToDegree: false })).toEqual(["barred", rule]);
    expect(asked({ conferred: "2020-05-10" }, { relatedToDegree: true })).toEqual(["open"]);
  });
});

describe("the job", () => {
  const as = (more: Facts) => stem(may, { employment: [{ ...job, ...more }] });

  it.each([
    ["20 hours (M174)", { hoursPerWeek: 20 }],
    [
      "an agency in E-Verify, whatever its client is (M178)",
      { kind: "agency", agency: "Temps", client: "Shop" },
    ],
    ["a contract, with advice (M179)", { kind: "contractor" }],
  ])("%s may be", (_, more) => expect(as(more)).toEqual(["open"]));

  it.each([
    ["19.5 hours (M174, M317)", { hoursPerWeek: 19.5 }, "US:F1-STEM-HOURS-20"],
    ["abroad (M175)", { location: "abroad" }, "US:F1-STEM-HOURS-20"],
    ["done outside the country (M175)", { inUs: false }, "US:F1-STEM-HOURS-20"],
    ["unpaid (M176)", { paid: false }, "US:F1-STEM-HOURS-20"],
    ["no E-Verify (M162)", { eVerify: false }, "US:F1-STEM-EMPLOYER-EVERIFY"],
    [
      "an agency that is not in E-Verify (M178)",
      { kind: "agency", eVerify: false },
      "US:F1-STEM-EMPLOYER-EVERIFY",
    ],
    ["one's own business (M180)", { kind: "self-employed" }, "US:F1-STEM-I983"],
    ["not related (M165)", { related: false }, "US:F1-STEM-I983"],
  ])("%s may not", (_, more, rule) => {
    const [verdict, ...rules] = as(more);
    expect(verdict).toBe("barred");
    expect(rules).toContain(rule);
  });

  it("each of several employers is in E-Verify (M162, M177)", () => {
    const second = (eVerify: boolean) => stem(may, { employment: [job, { ...job, employer: "B", eVerify }] });
    expect([second(true), second(false)]).toEqual([["open"], ["barred", "US:F1-STEM-EMPLOYER-EVERIFY"]]);
  });

  it("a contract brings advice, and evidence at Miami (M179)", () => {
    expect(at(may, { employment: [{ ...job, kind: "contractor" }] }).cautions("stem-opt")).toContain(
      "US:F1-STEM-PAID-EMPLOYEE",
    );
    const miami = at(may, { school: "miami", employment: [{ ...job, kind: "contractor", evidence: false }] });
    expect(miami.cautions("stem-opt")).toContain("MIA:WFH1099-001");
  });

  it("the plan is signed before the DSO recommends, and not by the student for the employer (M163, M180)", () => {
    const plan = (i983: Facts) =>
      stem(may, {
        documents: { i983 },
        applications: [{ kind: "stem-opt", recommendedOn: may, receivedOn: null, status: "recommended" }],
        applicationsComplete: true,
      });
    expect(plan({ signedOn: may })).toEqual(["open"]);
    expect(plan({ signedOn: "2028-05-02" })).toEqual(["barred", "US:F1-STEM-I983"]);
    expect(plan({ signedOn: null })).toEqual(["barred", "US:F1-STEM-I983"]);
    expect(plan({ signedOn: may, signatoryIsStudent: true })).toEqual(["barred", "US:F1-STEM-I983"]);
    expect(
      at(may)
        .permission("stem-opt")
        .documents.map(({ id }) => id),
    ).toContain("i983");
  });

  it("at most 90 days without work so far (M164)", () => {
    const from = (start: string) => stem(may, { employment: [{ ...job, start }] });
    expect([from("2027-09-29"), from("2027-09-30")]).toEqual([
      ["open"],
      ["barred", "US:F1-STEM-UNEMPLOYMENT-150"],
    ]);
  });
});
