import { comparisons, type Options, options, situations } from "@sojourn/engine";
import { readRecordText } from "@sojourn/record";
import { describe, expect, it } from "vitest";
import { toldExamples } from "../../packages/engine/test/books.ts";
import { book, type Facts, f1, noTraining, noWork, term } from "./told.ts";

const master = { id: "ms", level: "master", start: "2025-08-25", end: "2027-05-14", cip: "52.0201" };
const onOpt = {
  ...f1,
  programs: [master],
  authorizations: [
    {
      kind: "post-completion-opt",
      level: "master",
      start: "2027-07-01",
      end: "2028-06-30",
      status: "approved",
    },
  ],
  authorizationsComplete: true,
  applications: [],
  applicationsComplete: true,
};

function recordOf(facts: Facts) {
  const reading = readRecordText(JSON.stringify({ record: 1, ...facts }));
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.record;
}

function ways(facts: Facts, asOf: string, id: string): Options {
  const found = options(book, recordOf(facts), { asOf }, id);
  if (!found) throw new Error(`there is no situation ${id}`);
  return found;
}

const verdictOf = ({ paths }: Options, title: string | RegExp) =>
  paths.find((path) => path.title.search(title) >= 0)?.permission.verdict;
const inIt = (facts: Facts, asOf: string) =>
  situations(book, recordOf(facts), { asOf })
    .filter(({ holds }) => holds)
    .map(({ id }) => id);
const all = situations(book, recordOf({}), { asOf: "2026-11-22" });

describe("situations", () => {
  it("are all that the founding documents tell of (M103-M111)", () => {
    expect(all.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        [
          ...["not-selected", "h1b-next-year", "missed-opt", "paid-experience", "plan-from-start", "hybrid"],
          ...["better-chances", "parent", "employer-elsewhere", "laid-off", "take-leave", "which-degree"],
        ].sort(),
      ),
    );
  });

  it("are told from the record: laid off, and not on the last day of the job", () => {
    const job = { employer: "Acme", start: "2027-07-05", hoursPerWeek: 40, related: true };
    const until = (end: string | null) => ({
      ...onOpt,
      employment: [{ ...job, end }],
      employmentComplete: true,
    });
    expect(inIt(until("2027-10-15"), "2027-10-15")).not.toContain("laid-off");
    expect(inIt(until("2027-10-15"), "2027-10-16")).toContain("laid-off");
    expect(inIt(until(null), "2027-10-16")).not.toContain("laid-off");
  });

  it("are left open where the record does not say", () => {
    const [of] = situations(book, recordOf(f1), { asOf: "2027-10-16" }).filter(
      ({ id }) => id === "not-selected",
    );
    expect(of?.holds).toBeNull();
  });
});

describe("ways on from a situation", () => {
  it("begin with what is open, and among that with what needs no warning", () => {
    for (const { record, asOf, file } of toldExamples())
      for (const { id } of all) {
        const found = options(book, record, { asOf }, id)!;
        const order = ["open", "opens-later", "unknown", "barred", "closed", "not-applicable"];
        const places = found.paths.map(
          ({ permission, mind }) => 2 * order.indexOf(permission.verdict) + Math.sign(mind.length),
        );
        expect(places, `${file} ${id}`).toEqual(places.toSorted((a, b) => a - b));
      }
  });

  it("suppose nothing that the record says otherwise, and change nothing in it", () => {
    const facts = { ...onOpt, h1b: { status: "not-selected" } };
    const record = recordOf(facts);
    const before = JSON.stringify(record);
    expect(options(book, record, { asOf: "2028-05-01" }, "not-selected")?.supposed).toEqual([]);
    expect(JSON.stringify(record)).toBe(before);
    const asked = ways(onOpt, "2028-05-01", "not-selected");
    expect(asked.supposed).toMatchObject([{ path: "h1b.status", value: "not selected" }]);
  });

  it("ask about the student's own record, never about a program that is only supposed", () => {
    for (const { id } of all)
      for (const { permission } of ways(onOpt, "2028-05-01", id).paths)
        for (const { fact } of permission.missing) expect(fact, id).not.toMatch(/^programs\[[1-9]/);
  });

  it("tell with the way which count ends it, and the window ends with it", () => {
    const job = { employer: "Acme", start: "2027-07-05", end: "2027-10-15", hoursPerWeek: 40, related: true };
    const laidOff = ways({ ...onOpt, employment: [job], employmentComplete: true }, "2027-10-20", "laid-off");
    const stay = laidOff.paths.find(({ permission }) => permission.id === "remain");
    // 4 days before the job and 86 after it
    expect(stay?.clocks.map(({ runsOutOn }) => runsOutOn)).toEqual(["2028-01-09"]);
    expect(stay?.permission.windows.end?.until).toBe("2028-01-09");
  });

  it("for a parent are told of somebody without a history, whoever asks (M104)", () => {
    const student = {
      ...onOpt,
      terms: [term("fall 2025", "2025-08-25", "2025-12-12"), term("spring 2026", "2026-01-12", "2026-05-08")],
      termsComplete: true,
    };
    for (const facts of [student, { status: { class: "F-2" } }, {}]) {
      const found = ways(facts, "2028-05-01", "parent");
      expect(verdictOf(found, /^Work as the family/)).toBe("not-applicable");
      expect(verdictOf(found, /English: CPT/)).toBe("barred");
      expect(verdictOf(found, /CPT in the first term/)).toBe("barred");
      expect(found.paths.every(({ hypothetical }) => hypothetical)).toBe(true);
    }
  });

  it("show CPT from the first day only with its red flags (M103)", () => {
    const found = ways({ ...onOpt, ...noWork }, "2028-05-01", "not-selected");
    const first = found.paths.filter(({ permission }) => permission.id === "cpt");
    expect(first).toHaveLength(2);
    for (const { mind, hypothetical } of first) {
      expect(mind).toContain("US:ADV-CPT-DAY-ONE");
      expect(hypothetical).toBe(true);
    }
  });

  it("are narrower at a school: an employer in another state", () => {
    const student = {
      ...f1,
      ...noTraining,
      programs: [{ ...master, start: "2025-09-02" }],
      terms: [term("fall 2025", "2025-09-02", "2025-12-19"), term("spring 2026", "2026-01-20", "2026-05-15")],
      request: {
        kind: "cpt",
        basis: "required",
        start: "2027-01-19",
        end: "2027-05-14",
        hoursPerWeek: 20,
        submittedOn: "2026-11-01",
      },
    };
    const there = (school?: string) =>
      ways({ ...student, ...(school && { school }) }, "2026-11-01", "employer-elsewhere");
    expect(verdictOf(there("columbia"), /in person/)).toBe("barred");
    expect(verdictOf(there(), /in person/)).not.toBe("barred");
  });
});

describe("what is said of it", () => {
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const shown = all.map(({ rule }) => rules.get(rule)!);
  const claims = new Set(shown.flatMap(({ seeAlso }) => seeAlso).filter((id) => id.startsWith("ACE:SUIT-")));

  it("each of an agency's seven profiles has a situation that names the rules which decide (M106)", () => {
    expect([...claims].sort()).toEqual([...rules.keys()].filter((id) => id.startsWith("ACE:SUIT-")).sort());
  });

  it("no way promises a selection, and none of them rests on a claim (M110)", () => {
    const own = all.flatMap(({ id }) => {
      const { title, paths, plans } = ways(onOpt, "2028-05-01", id);
      return [title, ...[...paths, ...plans].flatMap((one) => [one.title, one.because ?? ""])];
    });
    const said = [...own, ...shown.map(({ prose }) => prose)].join("\n");
    expect(said).not.toMatch(/\b(better|higher|good|best|more) (chances?|odds)\b|guarantee|increases? your/i);
    for (const { id } of all) {
      const { mind, explain, paths } = ways(onOpt, "2028-05-01", id);
      expect([...mind, ...explain, ...paths.flatMap((path) => path.mind)].join()).not.toMatch(/ACE:/);
    }
  });

  it("OPT and CPT are told in plain words, with the rules' own beside them (M107)", () => {
    const { explain } = ways({}, "2026-11-22", "cpt-and-opt");
    expect(explain).toEqual(
      expect.arrayContaining(["US:F1-CPT-INTEGRAL", "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL"]),
    );
    expect(rules.get("US:OPTIONS-WHAT-ARE-THEY")?.prose).toMatch(/CPT is training during the degree/);
  });
});

describe("the kinds of work in one table (M108)", () => {
  const table = (facts: Facts) => comparisons(book, recordOf(facts), { asOf: "2026-11-22" })[0]!;

  it("has a field for each kind in each row, and its numbers stand in the rule that it cites", () => {
    const { columns, rows } = table(f1);
    const texts = new Map(book.rules.map(({ id, prose, formal }) => [id, `${prose} ${formal}`]));
    for (const { title, cells } of rows) {
      expect(
        cells.map(({ permission }) => permission),
        title,
      ).toEqual(columns.map(({ id }) => id));
      for (const { says, rule } of cells)
        for (const number of says.match(/\d+|twelve|eighteen/g) ?? [])
          expect(texts.get(rule), `${title}: ${says}`).toMatch(new RegExp(`\\b${number}\\b`, "i"));
    }
  });

  it("says who permits each, and how each stands for the student", () => {
    const by = (facts: Facts) =>
      Object.fromEntries(table(facts).columns.map((one) => [one.id, one.by.map(({ by }) => by)]));
    expect(by(f1)).toMatchObject({ cpt: ["dso"], "post-completion-opt": ["dso", "uscis"] });
    const forWhom = (facts: Facts) =>
      table(facts).columns.flatMap(({ id, permission }) =>
        permission.verdict === "not-applicable" ? [] : [id],
      );
    expect(forWhom({ status: { class: "J-1" } })).toContain("academic-training");
    expect(forWhom(f1)).not.toContain("academic-training");
  });
});

describe("on which degree to spend OPT, in one page (M111)", () => {
  const months = (facts: Facts, asOf = "2027-03-01") =>
    ways({ ...f1, ...noTraining, ...facts }, asOf, "which-degree").plans.map(({ comesTo }) => comesTo.months);

  it("a business degree: 12 if spent on it, 36 if kept for a STEM degree, 48 with a higher one", () => {
    expect(months({ programs: [master] })).toEqual([12, 36, 48]);
  });

  it("a STEM degree already has the extension: 36, 36 and 72", () => {
    expect(months({ programs: [{ ...master, cip: "11.0701" }] })).toEqual([36, 36, 72]);
  });

  it("after a doctorate there is no higher level", () => {
    expect(months({ programs: [{ ...master, level: "doctorate" }] })).toEqual([12, 36]);
  });

  it("half of it spent: half is left at the level", () => {
    const half = {
      ...onOpt.authorizations[0]!,
      start: "2026-01-01",
      end: "2026-06-30",
      kind: "pre-completion-opt",
    };
    expect(months({ programs: [master], authorizations: [{ ...half, time: "full" }] })).toEqual([6, 30, 42]);
  });
});
