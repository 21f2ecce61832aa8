import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { bookOf, rule, Stand } from "./books.ts";

const day = "2026-05-15";
const here = aStudent().at("uni").inStatus("F-1");
const elsewhere = aStudent().inStatus("F-1");

describe("layers narrow", () => {
  it("requirements of both are asked", () => {
    const book = bookOf(
      [rule("US:ONE", "permission it\n  require status.class is F-1")],
      [rule("UNI:ONE", "permission it\n  require status.in-us")],
    );
    expect(new Stand(book, here, day).verdict()).toBe("unknown");
    expect(new Stand(book, here.inStatus("F-1", { inUs: false }), day).verdict()).toBe("barred");
    expect(new Stand(book, elsewhere, day).verdict()).toBe("open");
  });

  it("windows intersect", () => {
    const book = bookOf(
      [rule("US:ONE", "permission it\n  file from 2026-05-01 until 2026-06-30")],
      [rule("UNI:ONE", "permission it\n  file from 2026-04-01 until 2026-06-15")],
    );
    const window = new Stand(book, here, day).permission().windows.file;
    expect(window).toMatchObject({
      from: "2026-05-01",
      fromRule: "US:ONE",
      until: "2026-06-15",
      untilRule: "UNI:ONE",
    });
  });

  it("of the amounts the least counts", () => {
    const book = bookOf(
      [rule("US:ONE", "permission it\n  lasts at most 12 months")],
      [rule("UNI:ONE", "permission it\n  lasts at most 3 months")],
    );
    expect(new Stand(book, here, day).permission().amount).toEqual({ months: 3, days: 0, rule: "UNI:ONE" });
    expect(new Stand(book, elsewhere, day).permission().amount).toEqual({
      months: 12,
      days: 0,
      rule: "US:ONE",
    });
  });

  it("a duty due on the same day is done only when both layers say so", () => {
    const full = (holds: string) =>
      `duty full-course "Full"\n  each terms\n  on start\n  due by end\n  holds when ${holds}`;
    const book = bookOf([rule("US:ONE", full("credits >= 9"))], [rule("UNI:ONE", full("credits >= 12"))]);
    const after = (student: typeof here, credits: number) =>
      new Stand(book, student.withTerm("fall 2025", { credits }), "2026-01-15").duty("full-course");
    expect(after(here, 9)).toMatchObject({ status: "overdue", rule: "UNI:ONE" });
    expect(after(here, 12)).toMatchObject({ status: "done" });
    expect(after(elsewhere, 9)).toMatchObject({ status: "done", rule: "US:ONE" });
  });

  it("of the limits of a clock the least counts", () => {
    const clock =
      'clock days "Days of CPT"\n  counts days of authorizations where kind is cpt\n  at most 90 days';
    const book = bookOf([rule("US:ONE", clock)], [rule("UNI:ONE", "clock days\n  at most 60 days")]);
    const used = (student: typeof here) =>
      student.withFullTimeCpt("2025-06-01", "2025-07-31").listsComplete();
    expect(new Stand(book, used(here), day).clock("days")).toMatchObject({
      value: 61,
      limit: 60,
      exceeded: true,
      limitRule: "UNI:ONE",
    });
    expect(new Stand(book, used(elsewhere), day).clock("days")).toMatchObject({
      value: 61,
      limit: 90,
      exceeded: false,
    });
  });

  it("papers are united", () => {
    const book = bookOf(
      [rule("US:ONE", "permission it\n  needs i94, passport")],
      [rule("UNI:ONE", "permission it\n  needs passport, offer-letter with title + pay")],
    );
    const papers = new Stand(book, here, day).permission().documents;
    expect(papers.map((one) => one.id)).toEqual(["i94", "passport", "offer-letter"]);
    expect(papers[2]?.items).toEqual(["title", "pay"]);
  });

  it("a school's sentence that allows more changes nothing", () => {
    const book = bookOf(
      [
        rule("US:CLASS", "permission it\n  for status.class is F-1\n  require status.maintained"),
        rule("US:DAYS", "permission it\n  file from 2026-05-01 until 2026-06-30\n  lasts at most 12 months"),
      ],
      [
        rule(
          "UNI:MORE",
          "permission it\n  for status.class is F-1 or J-1\n  file from 2026-01-01 until 2026-12-31\n  lasts at most 24 months",
        ),
        rule("UNI:LIFT", "except US:CLASS when status.class is F-1"),
        rule("UNI:OTHER", "replaces US:DAYS\npermission it\n  file from 2026-01-01 until 2026-12-31"),
      ],
    );
    const lost = { maintained: false };
    expect(new Stand(book, here.inStatus("F-1", lost), day).verdict()).toBe("barred");
    expect(new Stand(book, here.inStatus("J-1", { maintained: true }), day).verdict()).toBe("not-applicable");
    const kept = new Stand(book, here.inStatus("F-1", { maintained: true }), day).permission();
    expect(kept.windows.file).toMatchObject({ from: "2026-05-01", until: "2026-06-30" });
    expect(kept.amount?.months).toBe(12);
  });

  it("a reading that the law leaves open is the school's to choose", () => {
    const book = bookOf(
      [
        rule(
          "US:ONE",
          'left to the school summer-counts "Does summer count?": yes or no, no when silent\npermission it\n  require summer-counts',
        ),
      ],
      [rule("UNI:ONE", "choose summer-counts = yes")],
    );
    expect(new Stand(book, here, day).verdict()).toBe("open");
    expect(new Stand(book, elsewhere, day).verdict()).toBe("barred");
  });
});

describe("exceptions", () => {
  const book = bookOf([
    rule("US:FULL", "permission it\n  require status.maintained"),
    rule("US:SICK", "except US:FULL when status.in-us"),
  ]);
  const student = (inUs: boolean | undefined) =>
    new Stand(
      book,
      elsewhere.inStatus("F-1", { maintained: false, ...(inUs !== undefined && { inUs }) }),
      day,
    );

  it("lift the rule they name, and are shown", () => {
    const lifted = student(true);
    expect(lifted.verdict()).toBe("open");
    expect(lifted.requirement("US:FULL")).toMatchObject({
      status: "lifted",
      exceptions: [{ rule: "US:SICK", applied: true }],
    });
  });

  it("that were looked at and do not apply are shown too", () => {
    const barred = student(false);
    expect(barred.verdict()).toBe("barred");
    expect(barred.requirement("US:FULL").exceptions).toEqual([{ rule: "US:SICK", applied: false }]);
  });

  it("of which nobody knows leave the answer unknown and ask", () => {
    const open = student(undefined);
    expect(open.verdict()).toBe("unknown");
    expect(open.requirement("US:FULL").exceptions).toEqual([{ rule: "US:SICK", applied: "unknown" }]);
    expect(open.missing()).toEqual(["status.inUs"]);
  });

  it("change nothing where the requirement is met", () => {
    expect(new Stand(book, elsewhere.inStatus("F-1", { maintained: true }), day).verdict()).toBe("open");
  });
});
