import { expect, test } from "vitest";
import { isFault, isRuleId, overlap, parseEffective, parseForce, parseSource, ruleIdsIn } from "./index.ts";

test.each([
  ["binding", { force: "binding" }],
  ["enjoined, 2026-09-14", { force: "enjoined", since: "2026-09-14" }],
  [
    "enjoined, 2026-09-14, D. Mass. 1:26-cv-13799",
    { force: "enjoined", since: "2026-09-14", why: "D. Mass. 1:26-cv-13799" },
  ],
  ["superseded, by the 2010 memo, mostly", { force: "superseded", why: "by the 2010 memo, mostly" }],
])("force %s", (arg, force) => expect(parseForce(arg)).toEqual(force));

test.each([
  ["bindng", "Write “binding”."],
  ["Binding", "Write “binding”."],
  ["law", "Write one of binding, guidance, advisory, proposed, enjoined, superseded."],
  ["enjoined, 2026-9-14", "Write the day as YYYY-MM-DD."],
  ["enjoined, 2026-02-29, D. Mass.", "Write the day as YYYY-MM-DD."],
])("force %s is refused", (arg, mend) => expect(parseForce(arg)).toMatchObject({ mend }));

test.each([
  ["2025-01-17", { from: "2025-01-17" }],
  ["2008-04-08..2025-01-16", { from: "2008-04-08", until: "2025-01-16" }],
  ["..2025-01-16", { until: "2025-01-16" }],
  ["2025-01-17..", { from: "2025-01-17" }],
])("effective %s", (arg, period) => expect(parseEffective(arg)).toEqual(period));

test.each(["..", "soon", "2025-02-29", "2025-01-17..2025-01-16", "2025-01-01..2025-02-01..2025-03-01"])(
  "effective %s is refused",
  (arg) => expect(isFault(parseEffective(arg))).toBe(true),
);

test("periods include both their ends", () => {
  expect(overlap({ until: "2025-01-16" }, { from: "2025-01-17" })).toBe(false);
  expect(overlap({ until: "2025-01-17" }, { from: "2025-01-17" })).toBe(true);
  expect(overlap({}, { from: "2025-01-17", until: "2025-01-18" })).toBe(true);
});

test.each([
  ["8 CFR 214.2(f), read 2026-11-22", { text: "8 CFR 214.2(f)", readOn: "2026-11-22" }],
  ["ISSO, “CPT”, read on 2026-11-22", { text: "ISSO, “CPT”", readOn: "2026-11-22" }],
  ["A page, lines 12-14, read 2026-11-22", { text: "A page", place: "lines 12-14", readOn: "2026-11-22" }],
  ["A page, lines 5, 36 and 51", { text: "A page", place: "lines 5, 36 and 51" }],
  ["A page, line by line", { text: "A page, line by line" }],
  ["What we read, and when", { text: "What we read, and when" }],
  ["read 2026-11-22", { fault: "The source is not named" }],
  ["8 CFR, read 2026-11-31", { fault: "“2026-11-31” is not a day" }],
])("source %s", (arg, source) => expect(parseSource(arg)).toMatchObject(source));

test.each(["ISSO:CPT-HOURS-001", "ISSO:RCL-FINAL", "PhD_SEAS:REG-001", "uw-madison:CPT-1", "US:F1"])(
  "%s is an id",
  (id) => expect(isRuleId(id)).toBe(true),
);

test.each([
  "ISSO",
  "ISSO:",
  ":CPT",
  "ISSO:cpt",
  "ISSO:CPT-",
  "ISSO:CPT--1",
  "1SSO:CPT",
  "ISSO:CPT 1",
  "A:B:C",
])("%s is not", (id) => expect(isRuleId(id)).toBe(false));

test("ids are found in prose", () => {
  expect(ruleIdsIn("differs - see ISSO:OPT-TRAVEL-001, and (US:F1-X).")).toEqual([
    "ISSO:OPT-TRAVEL-001",
    "US:F1-X",
  ]);
  expect(ruleIdsIn("at 10:30, see https://x and note: none")).toEqual([]);
});
