import { describe, expect, it } from "vitest";
import { type Facts, f1, noTraining, noWork, term, told } from "./told.ts";

const program = { id: "ms", level: "master", start: "2025-09-02", end: "2028-05-12" };
const leave = {
  kind: "leave-of-absence",
  approvedOn: "2026-12-10",
  notifiedOn: "2026-12-10",
  start: "2026-12-10",
  returned: null,
};
const home = { trips: [{ left: "2026-12-20", returns: null, to: "France" }], tripsComplete: true };
const student = { ...f1, school: "columbia", programs: [program], ...noTraining, ...noWork };
const at = (asOf: string, more: Facts = {}) =>
  told({ ...student, leaves: [leave], leavesComplete: true, ...more }, asOf);

describe("before a leave", () => {
  const asks = (attestations: Facts) =>
    at("2026-12-01", { leaves: [], request: { kind: "leave", attestations } });

  it("the office is asked first, before any form (M238, M287)", () => {
    const spoken = "ISSO:LOA-CONSULT-001";
    expect(asks({}).cautions("leave")).toContain(spoken);
    expect(asks({ "spoken-with-the-office": false }).cautions("leave")).toContain(spoken);
    expect(asks({ "spoken-with-the-office": true }).cautions("leave")).not.toContain(spoken);
  });

  it("the school approves, the office is told, with the approval in hand (M238, M289)", () => {
    const { approvals, documents } = asks({}).permission("leave");
    expect(approvals.map(({ by }) => by)).toEqual(["school", "dso"]);
    expect(documents.map(({ id }) => id)).toContain("leave-approval");
  });

  it("then fifteen days to go, counted from the approval and from telling: the earlier decides (M238, M288)", () => {
    const days = (approvedOn: string, notifiedOn: string) =>
      at("2026-12-12", { leaves: [{ ...leave, approvedOn, notifiedOn }], trips: [], tripsComplete: true });
    for (const [approved, told] of [
      ["2026-12-05", "2026-12-10"],
      ["2026-12-10", "2026-12-05"],
    ] as const) {
      expect(days(approved, told).date("grace-end")).toBe("2026-12-20");
      expect(days(approved, told).due("leave-departure")[0]).toBe("2026-12-20 due");
    }
    const stays = (asOf: string) => at(asOf, { trips: [], tripsComplete: true }).verdict("remain");
    expect([stays("2026-12-25"), stays("2026-12-26")]).toEqual(["open", "closed"]);
  });

  it("a suspension is an absence with the same days, and the office is asked (M243)", () => {
    const suspended = (kind: string) => at("2026-12-12", { leaves: [{ ...leave, kind }] });
    expect(suspended("suspension").cautions("remain")).toContain("ISSO:SUSPENSION-001");
    expect(suspended("leave-of-absence").cautions("remain")).not.toContain("ISSO:SUSPENSION-001");
    expect(suspended("suspension").date("grace-end")).toBe("2026-12-25");
  });
});

describe("during a leave", () => {
  const papers = { visa: { class: "F-1", expires: "2028-08-01" }, passport: { expires: "2029-08-01" } };
  const back = (returns: string, form: Facts, visa = "2028-08-01") =>
    at("2027-05-01", {
      status: { class: "F-1", citizenship: "France" },
      ...home,
      trips: [{ left: "2026-12-20", returns, to: "France", appliedForVisa: false }],
      documents: {
        ...papers,
        visa: { class: "F-1", expires: visa },
        i20: form,
        travelSignature: { signedOn: form.issuedOn },
      },
    });
  const old = { start: "2025-09-02", end: "2028-05-12", issuedOn: "2025-05-01" };
  const anew = { start: "2027-09-07", end: "2028-12-20", issuedOn: "2027-04-20" };

  it("the form from before serves no more (M239)", () => {
    expect(back("2027-08-20", old).answer("re-entry")).toContain("ISSO:LOA-COE-INVALID-001");
    expect(back("2027-08-20", anew).answer("re-entry")).toEqual(["open"]);
  });

  it("a visit is one as a visitor, or without a visa (M241, M293)", () => {
    const { cautions } = back("2027-05-20", old).permission("re-entry");
    expect(cautions.find(({ rule }) => rule === "ISSO:LOA-VISIT-001")?.says).toMatch(/B-2 visitor.*ESTA/);
  });

  it("there is no OPT, CPT, academic training or work on campus (M241)", () => {
    const none = ["cpt", "pre-completion-opt", "post-completion-opt", "on-campus-work"];
    const away = at("2027-01-10");
    for (const id of none) expect(away.answer(id), id).toContain("ISSO:LOA-NO-OPT-001");
  });

  it("thirty days before the start one may enter, not thirty-one (M240, M292, M334)", () => {
    const entry = "ISSO:LOA-RETURN-REPORT-001";
    expect(back("2027-08-08", anew).answer("re-entry")).not.toContain(entry);
    expect(back("2027-08-07", anew).answer("re-entry")).toContain(entry);
  });

  it("an unexpired visa serves with the new form, an expired one does not (M240, M241, M294)", () => {
    const visa = "US:F1-TRAVEL-DOCUMENTS";
    expect(back("2027-08-20", anew, "2027-08-20").answer("re-entry")).not.toContain(visa);
    expect(back("2027-08-20", anew, "2027-08-19").answer("re-entry")).toContain(visa);
  });
});

describe("the way back", () => {
  const asks = (asOf: string, documents: Facts = {}) =>
    at(asOf, {
      ...home,
      documents,
      request: { kind: "return-from-leave", submittedOn: asOf, start: "2027-09-07" },
    });

  it("the new form is asked for two to three months ahead (M240, M290)", () => {
    const from = asks("2027-06-20");
    expect([from.date("return-request-from"), from.date("return-request-by")]).toEqual([
      "2027-06-07",
      "2027-07-07",
    ]);
    const early = (asOf: string) => asks(asOf).cautions("return-from-leave").includes("ISSO:LOA-NEW-COE-001");
    expect(["2027-06-06", "2027-06-07", "2027-07-07", "2027-07-08"].map(early)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("and answered within two weeks (M240)", () => {
    expect(asks("2027-06-20").date("return-answer-by")).toBe("2027-07-04");
  });

  it("the fee is paid once the new form is there, never before (M240, M291)", () => {
    const paid = (paidOn: string) =>
      asks("2027-07-05", {
        i20: { issuedOn: "2027-06-28", start: "2027-09-07" },
        sevisFeeReceipt: { paidOn },
      }).answer("return-from-leave");
    expect(paid("2027-06-28")).not.toContain("COL:LOA-FEE-ORDER-001");
    expect(paid("2027-06-27")).toContain("COL:LOA-FEE-ORDER-001");
  });

  it("an expired visa is to be renewed (M240, M294)", () => {
    const visa = (expires: string) =>
      asks("2027-07-05", { visa: { class: "F-1", expires } }).cautions("return-from-leave");
    expect(visa("2027-08-08")).not.toContain("COL:LOA-VISA-EXPIRED-001");
    expect(visa("2027-08-07")).toContain("COL:LOA-VISA-EXPIRED-001");
  });

  it("the arrival is reported within seven days (M240, M292)", () => {
    const arrived = (asOf: string) =>
      at(asOf, {
        status: { class: "F-1", i94: { entered: "2027-08-26" } },
        leaves: [{ ...leave, returned: "2027-09-07" }],
        reports: [],
        reportsComplete: true,
      }).due("report-arrival");
    expect(arrived("2027-09-02")).toEqual(["2027-09-02 due"]);
    expect(arrived("2027-09-03")).toEqual(["2027-09-02 overdue"]);
  });

  it("two full-time semesters come before training again, one is too few (M241, M331)", () => {
    const returned = { leaves: [{ ...leave, returned: "2027-09-07" }] };
    const fall = term("fall 2027", "2027-09-07", "2027-12-22");
    const spring = (enrollment: string) => term("spring 2028", "2028-01-18", "2028-05-12", { enrollment });
    const earlier = [
      term("fall 2025", "2025-09-02", "2025-12-19"),
      term("spring 2026", "2026-01-20", "2026-05-15"),
    ];
    const opt = (enrollment: string) =>
      at("2028-04-01", {
        ...returned,
        terms: [...earlier, fall, spring(enrollment)],
        termsComplete: true,
      }).answer("post-completion-opt");
    expect(opt("full")).toEqual(["open"]);
    expect(opt("reduced")).toContain("ISSO:LOA-OPT-RESET-001");
  });
});
