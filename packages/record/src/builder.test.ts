import { describe, expect, it } from "vitest";
import { aStudent, readRecord } from "./index.ts";

const graduate = aStudent()
  .inStatus("F-1", { since: "2025-08-20" })
  .at("columbia")
  .inProgram({ level: "master", start: "2025-09-02", end: "2027-05-14", completed: "2027-05-14" })
  .withTerm("fall 2025")
  .withTerm("spring 2026", { credits: 12 })
  .withFullTimeCpt("2026-06-01", "2026-08-14", { employer: "Acme" })
  .withPartTimeCpt("2026-09-08", "2026-12-23")
  .applied("post-completion-opt", { receivedOn: "2027-04-02", approvedOn: "2027-06-18", status: "approved" })
  .onOpt("2027-07-01", "2028-06-30")
  .onStemOpt("2028-07-01", "2030-06-30")
  .employed("2027-08-16", "2027-11-30", { hours: 40, employer: "Acme" })
  .employed("2028-01-03", null)
  .abroad("2027-12-18", "2028-01-02", "Peru")
  .onLeave("2026-01-10", null)
  .moved("2027-08-01")
  .reported("arrival", "2025-08-28")
  .asking("re-entry", { start: "2028-01-02" })
  .listsComplete();

describe("a student told as a sentence", () => {
  it("is a record", () => {
    const record = graduate.record();
    expect(readRecord(record)).toEqual({ ok: true, record });
  });

  it("gives authorisations the level of the program", () => {
    const record = graduate.record();
    expect(record.authorizations?.map(({ kind, time, level }) => [kind, time, level])).toEqual([
      ["cpt", "full", "master"],
      ["cpt", "part", "master"],
      ["post-completion-opt", "full", "master"],
      ["stem-opt", "full", "master"],
    ]);
  });

  it("knows the usual days of a term", () => {
    expect(aStudent().withTerm("fall 2024").record().terms).toEqual([
      {
        name: "fall 2024",
        season: "fall",
        start: "2024-09-03",
        end: "2024-12-20",
        required: true,
        enrollment: "full",
      },
    ]);
    expect(() => aStudent().withTerm("autumn 2024")).toThrow("fall 2024");
  });

  it("is not changed by what follows", () => {
    const start = aStudent().inStatus("F-1");
    start.employed("2027-08-16", null);
    start.record().school = "miami";
    expect(start.record()).toEqual({ record: 1, status: { class: "F-1" } });
  });

  it("closes every list when asked", () => {
    const flags = Object.keys(aStudent().listsComplete().record()).filter((key) => key.endsWith("Complete"));
    expect(flags).toHaveLength(11);
  });
});
