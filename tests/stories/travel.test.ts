import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2025-09-02", end: "2027-05-14" };
const opt = {
  kind: "post-completion-opt",
  level: "master",
  start: "2027-07-01",
  end: "2028-06-30",
  status: "approved",
};
const job = { employer: "Acme", start: "2027-07-01", end: null, hoursPerWeek: 40, related: true };
const papers = (signedOn: string) => ({
  passport: { expires: "2030-01-01" },
  visa: { class: "F-1", expires: "2029-01-01" },
  travelSignature: { signedOn },
  ead: { end: "2028-06-30" },
});
const id = "re-entry";

const studying = (returns: string, more: Facts = {}) =>
  told(
    {
      ...f1,
      programs: [program],
      ...noTraining,
      documents: papers("2026-03-05"),
      trips: [{ left: "2027-02-01", returns, to: "France" }],
      ...more,
    },
    "2027-01-20",
  );
const onOpt = (returns: string, more: Facts = {}) =>
  told(
    {
      ...f1,
      programs: [program],
      authorizations: [opt],
      authorizationsComplete: true,
      employment: [job],
      employmentComplete: true,
      documents: papers("2027-09-05"),
      trips: [{ left: "2028-02-20", returns, to: "France" }],
      ...more,
    },
    "2028-02-10",
  );

describe("the travel signature (M231)", () => {
  it("serves twelve months, at Columbia a day less", () => {
    const back = (day: string, school?: string) => studying(day, school ? { school } : {}).answer(id);
    const rule = "US:F1-TRAVEL-SIGNATURE-12M";
    expect(studying("2027-03-05").cautions(id)).not.toContain(rule);
    expect(studying("2027-03-06").cautions(id)).toContain(rule);
    expect([back("2027-03-04", "columbia"), back("2027-03-05", "columbia")]).toEqual([
      ["open"],
      ["barred", "ISSO:TRAVEL-SIG-001"],
    ]);
    expect(studying("2027-03-04").date("travel-signature-valid-through")).toBe("2027-03-05");
    expect(studying("2027-03-04", { school: "columbia" }).date("travel-signature-valid-through")).toBe(
      "2027-03-04",
    );
  });

  it.each([
    [undefined, "2028-03-05", "2028-03-06", "US:F1-TRAVEL-SIGNATURE-OPT-6M"],
    ["columbia", "2028-03-04", "2028-03-05", "ISSO:OPT-TRAVEL-001"],
    ["miami", "2028-03-04", "2028-03-05", "MIA:SIG6-001"],
  ])("on OPT six months (M185, M319): %s", (school, good, old, rule) => {
    const back = (day: string) => onOpt(day, school ? { school } : {}).answer(id);
    expect(back(good)).toEqual(["open"]);
    expect(back(old)).toEqual(["barred", rule]);
  });
});

describe("on OPT at Miami", () => {
  const miami = (trips: Facts[]) => onOpt("2028-03-01", { school: "miami", trips, tripsComplete: true });
  const august = { left: "2027-08-01", returns: "2027-08-31", to: "Colombia" };

  it("60 days abroad are within, 61 are flagged (M183, M320)", () => {
    const sixty = miami([august, { left: "2028-02-10", returns: "2028-03-13", to: "Colombia" }]);
    expect(sixty.clock("absence", "master")).toMatchObject({
      value: 60,
      limit: 60,
      remaining: 0,
      exceeded: false,
    });
    expect(sixty.cautions(id)).not.toContain("MIA:ABSENCE60-001");
    const more = miami([august, { left: "2028-02-10", returns: "2028-03-14", to: "Colombia" }]);
    expect(more.clock("absence", "master")).toMatchObject({ value: 61, exceeded: true });
    expect(more.cautions(id)).toContain("MIA:ABSENCE60-001");
  });

  it("five papers to come back with (M184)", () => {
    const documents = onOpt("2028-03-01", { school: "miami" }).permission(id).documents;
    const five = ["i20", "ead", "passport", "visa", "employer-letter"];
    expect(documents.map((one) => one.id)).toEqual(expect.arrayContaining(five));
    const present = documents.filter((one) => one.status === "present").map((one) => one.id);
    expect(present).toEqual(expect.arrayContaining(["ead", "passport", "visa"]));
  });
});

describe("between the program's end and filing (M141)", () => {
  const filed = (receivedOn: string | null) =>
    told(
      {
        ...f1,
        school: "columbia",
        programs: [program],
        ...noTraining,
        applications: [
          {
            kind: "post-completion-opt",
            requestedStart: "2027-07-01",
            receivedOn,
            status: receivedOn ? "pending" : "planned",
          },
        ],
        applicationsComplete: true,
        documents: papers("2027-04-05"),
        trips: [{ left: "2027-05-20", returns: "2027-06-01", to: "France" }],
      },
      "2027-05-16",
    ).answer(id);

  it("nobody comes back, after filing one may", () => {
    expect(filed("2027-05-10")).toEqual(["open"]);
    expect(filed(null)).toContain("ISSO:OPT-POST-MAXIMUM-001");
  });
});
