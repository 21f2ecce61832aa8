import { aStudent } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { bookOf, rule, Stand } from "./books.ts";

const day = "2026-05-15";
const student = aStudent().inStatus("F-1");
/** The verdict on a permission that asks for one thing. */
const asked = (condition: string, of = student) =>
  new Stand(bookOf([rule("US:ONE", `permission it\n  require ${condition}`)]), of, day).verdict();
const maintained = (is: boolean) => student.inStatus("F-1", { maintained: is });

describe("yes, no and unknown", () => {
  it("a missing fact is unknown, and so is its opposite", () => {
    expect(asked("status.maintained")).toBe("unknown");
    expect(asked("not status.maintained")).toBe("unknown");
  });

  it("one false part settles an “and”, one true part an “or”, whatever is missing", () => {
    expect(asked("status.maintained and status.class is J-1")).toBe("barred");
    expect(asked("status.maintained or status.class is F-1")).toBe("open");
  });

  it("otherwise the unknown part leaves them unknown", () => {
    expect(asked("status.maintained and status.class is F-1")).toBe("unknown");
    expect(asked("status.maintained or status.class is J-1")).toBe("unknown");
  });

  it("only what can still change the answer is asked for", () => {
    const book = bookOf([
      rule("US:ONE", "permission it\n  require (status.in-us and status.class is J-1) or status.maintained"),
    ]);
    expect(new Stand(book, student, day).missing()).toEqual(["status.maintained"]);
  });

  it("of an entry that surely does not exist nothing is so", () => {
    const book = bookOf([
      rule(
        "US:ONE",
        "let latest-term = the last of terms by start\n\npermission it\n  require latest-term.final",
      ),
    ]);
    expect(new Stand(book, student, day).verdict()).toBe("unknown");
    expect(new Stand(book, student.listsComplete(), day).verdict()).toBe("barred");
  });

  it("“is” among several is unknown only when the value is", () => {
    expect(asked("status.class is J-1 or F-1")).toBe("open");
    expect(asked("program.level is master or doctorate")).toBe("unknown");
    expect(asked("status.class is not F-1")).toBe("barred");
  });
});

describe("numbers and dates that may lie between two ends", () => {
  const program = (end?: string) =>
    student.inProgram({ level: "master", start: "2024-09-01", ...(end && { end }) });

  it("a comparison with an unknown date is unknown", () => {
    expect(asked("program.end >= 2026-05-01", program())).toBe("unknown");
    expect(asked("program.end >= 2026-05-01", program("2026-05-01"))).toBe("open");
    expect(asked("program.end >= 2026-05-01", program("2026-04-30"))).toBe("barred");
  });

  it("the known parts can settle the earliest and the latest", () => {
    expect(asked("earliest(program.end, 2026-04-30) < 2026-05-01", program())).toBe("open");
    expect(asked("latest(program.end, 2026-06-01) > 2026-05-01", program())).toBe("open");
    expect(asked("latest(program.end, 2026-04-30) > 2026-05-01", program())).toBe("unknown");
  });

  it("both branches of an unknown choice count", () => {
    const choice = "(2026-06-01 if status.maintained, otherwise 2026-07-01)";
    expect(asked(`${choice} > 2026-05-01`)).toBe("open");
    expect(asked(`${choice} > 2026-06-15`)).toBe("unknown");
    expect(asked(`${choice} > 2026-06-15`, maintained(false))).toBe("open");
  });

  it("what has not happened takes no part and is neither before nor after", () => {
    const notYet = student.inProgram({
      level: "master",
      start: "2024-09-01",
      end: "2026-12-18",
      completed: null,
    });
    expect(asked("earliest(program.completed, program.end) = 2026-12-18", notYet)).toBe("open");
    expect(asked("program.completed < 2026-12-18", notYet)).toBe("barred");
    expect(asked("program.completed > 2026-12-18", notYet)).toBe("barred");
  });

  it("a last day of days that may not exist settles nothing later than what is known", () => {
    const training = "days of authorizations where kind is stem-opt";
    const open = program("2026-05-15").withFullTimeCpt("2025-06-01", "2025-08-01");
    expect(asked(`latest(program.end, last day of (${training})) <= 2026-05-15`, open)).toBe("unknown");
    expect(asked(`latest(program.end, last day of (${training})) <= 2026-05-15`, open.listsComplete())).toBe(
      "open",
    );
  });
});

describe("lists", () => {
  const once = student.withFullTimeCpt("2025-06-01", "2025-08-01");

  it("an open list may hold more: “any” is settled by one entry, “no” only by a complete list", () => {
    expect(asked("any authorizations where kind is cpt", once)).toBe("open");
    expect(asked("no authorizations where kind is stem-opt", once)).toBe("unknown");
    expect(asked("no authorizations where kind is stem-opt", once.listsComplete())).toBe("open");
  });

  it("a count is the least it can be on an open list", () => {
    expect(asked("count of authorizations >= 1", once)).toBe("open");
    expect(asked("count of authorizations <= 1", once)).toBe("unknown");
    expect(asked("count of authorizations <= 1", once.listsComplete())).toBe("open");
    expect(asked("count of authorizations >= 2", once.listsComplete())).toBe("barred");
  });

  it("an entry whose kind is unknown may count and may not", () => {
    const doubtful = once
      .having("authorizations", { start: "2025-09-01", end: "2025-10-01" })
      .listsComplete();
    expect(asked("count of (authorizations where kind is cpt) >= 1", doubtful)).toBe("open");
    expect(asked("count of (authorizations where kind is cpt) <= 1", doubtful)).toBe("unknown");
    expect(asked("count of (authorizations where kind is cpt) <= 2", doubtful)).toBe("open");
  });

  it("“every” fails on one entry and holds only for a complete list", () => {
    expect(asked("every authorizations has kind is cpt", once)).toBe("unknown");
    expect(asked("every authorizations has kind is cpt", once.listsComplete())).toBe("open");
    expect(asked("every authorizations has kind is stem-opt", once)).toBe("barred");
  });

  it("the last of a list lies no earlier than the last that is known", () => {
    const last = "let final = the last of terms by end";
    const book = (condition: string) =>
      bookOf([rule("US:ONE", `${last}\npermission it\n  require ${condition}`)]);
    const one = student.withTerm("fall 2025");
    expect(new Stand(book("final.end >= 2025-12-20"), one, day).verdict()).toBe("open");
    expect(new Stand(book("final.end <= 2025-12-20"), one, day).verdict()).toBe("unknown");
    expect(new Stand(book("final.enrollment is full"), one, day).verdict()).toBe("unknown");
    expect(new Stand(book("final.enrollment is full"), one.listsComplete(), day).verdict()).toBe("open");
  });

  it("of two entries one without a date, the last is not simply the dated one", () => {
    const two = student
      .withTerm("fall 2025")
      .having("terms", { name: "spring 2026", enrollment: "none" })
      .listsComplete();
    const book = bookOf([
      rule(
        "US:ONE",
        "let final = the last of terms by end\npermission it\n  require final.enrollment is full",
      ),
    ]);
    expect(new Stand(book, two, day).verdict()).toBe("unknown");
  });
});

describe("“is known” and “or assume”", () => {
  it("asks the record itself, answers at once and keeps the question", () => {
    const book = bookOf([
      rule(
        "US:ONE",
        "permission it\n  require status.class is F-1\n  end until 2026-12-01\n    when status.citizenship is known",
      ),
    ]);
    const silent = new Stand(book, student, day);
    expect(silent.verdict()).toBe("open");
    expect(silent.permission().windows).toEqual({});
    expect(silent.missing()).toContain("status.citizenship");
    expect(
      new Stand(book, student.inStatus("F-1", { citizenship: "Peru" }), day).permission().windows.end?.until,
    ).toBe("2026-12-01");
  });

  it("an assumption stands in for a missing fact, and is shown", () => {
    const book = bookOf([rule("US:ONE", "permission it\n  require status.maintained or assume yes")]);
    const silent = new Stand(book, student, day).permission();
    expect(silent.verdict).toBe("open");
    expect(silent.assumed).toEqual([{ fact: "status.maintained", as: "yes", rule: "US:ONE" }]);
    const told = new Stand(book, maintained(false), day).permission();
    expect(told.verdict).toBe("barred");
    expect(told.assumed).toBeUndefined();
  });

  it("what is taken of a list is that all of it is listed, whichever way a rule asks; of a day, that it has not come", () => {
    const taken = (cond: string) =>
      new Stand(bookOf([rule("US:ONE", `permission it\n  require ${cond}`)]), student, day).permission()
        .assumed;
    const listed = [{ fact: "leavesComplete", as: "yes", rule: "US:ONE" }];
    expect(taken("not ((any leaves) or assume no)")).toEqual(listed);
    expect(taken("(no leaves) or assume yes")).toEqual(listed);
    expect(taken("not ((documents.i20.issued-on < as-of) or assume no)")).toEqual([
      { fact: "documents.i20.issuedOn", as: "not yet", rule: "US:ONE" },
    ]);
  });
});
