import { describe, expect, test } from "vitest";
import { faultsOf } from "../../test/one-page.ts";

type Row = [fence: string, line: number, says: RegExp, mend: RegExp];

/** One fault, on its line, in plain words, with a mend. */
function tells([fence, line, says, mend]: Row): void {
  const faults = faultsOf(fence);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({
    line,
    says: expect.stringMatching(says),
    mend: expect.stringMatching(mend),
  });
  expect(faults[0]!.says).not.toMatch(/token|EOF|Expecting/);
}

describe("syntax, in plain words", () => {
  test.each<Row>([
    ["permission cpt\n  requre status.maintained", 2, /“requre” cannot stand here/, /“require”/],
    ["permision cpt\n  require status.maintained", 1, /“permision” cannot stand here/, /“permission”/],
    ["clock c\n  count days of terms", 2, /“count” cannot stand here/, /“counts”/],
    ["clock c\n  counts days off terms", 2, /“off” cannot stand here/, /“of”/],
    ['permission cpt\n  require status.maintained\n    becuse "it is so"', 3, /“becuse”/, /“because”/],
    ["permission cpt\n  require status.class is F-1 adn status.maintained", 2, /“adn”/, /“and”/],
    ["duty d\n  duee within 5 days", 2, /“duee”/, /“due”/],
    [
      "permission cpt\n  require program.end = as-of = as-of",
      2,
      /“=” cannot stand here: two things/,
      /and.*or/,
    ],
    [
      "permission cpt\n  require status.class is\n  end until as-of",
      2,
      /line ends with “is”/,
      /finish the clause/,
    ],
    ["permission cpt\n  require (status.maintained and", 2, /“\(” is never closed/, /“\)”/],
    ["permission cpt\n  require status.maintained)", 2, /“\)” closes nothing/, /leave it out/],
    ["let a = earliest(as-of, program.end", 1, /“\(” is never closed/, /“\)”/],
    ["let a = as-of +", 1, /ends with “\+”/, /./],
    ["let a = as-of - - as-of", 1, /“-” is followed by “-”/, /leave one out/],
    ["let = as-of", 1, /a name, a field or a value is missing after “let”/, /before/],
    [
      "let a = as-of\n  file from as-of",
      2,
      /“file” is a clause of a permission, not of a “let”/,
      /under a permission/,
    ],
    [
      "clock c\n  counts terms\n  require status.maintained",
      3,
      /“require” is a clause of a permission, not of a “clock”/,
      /under/,
    ],
    [
      "let a = status.maintained program.end",
      1,
      /“program” cannot stand here, straight after “maintained”/,
      /joins them/,
    ],
    ['left to the school a "Q?": 1 or 2 or 3, 1 when silent', 1, /one “or” among them/, /12, 18 or 22/],
    ["every student must", 1, /“every” begins no statement/, /begin with let/],
    ['let a = "as', 1, /not closed on its line/, /closing "/],
    ["let a = “as”", 1, /curled quotation marks/, /straight/],
    ["let a = as-of – 3 days", 1, /this dash is no minus/, /space on each side/],
    ["let a = status.maintained && status.maintained", 1, /“&”/, /“and”/],
    ["let a = 20%", 1, /“%”/, /1\/2/],
  ])("%j", (...row) => tells(row));

  test("a word of an example", () => {
    expect(
      faultsOf("permission cpt\n  require status.maintained", "On 2026-01-01\nexpct cpt is open"),
    ).toEqual([{ line: 6, says: "“expct” cannot stand here", mend: "did you mean “expect”?" }]);
  });

  test("one fault does not hide the next statement's, nor its name", () => {
    const faults = faultsOf("let a = = as-of\n\nlet b = a + 3 days\n\nlet c = as-of +\n\nmilestone m = b");
    expect(faults.map(({ line }) => line)).toEqual([1, 5]);
  });
});

describe("names", () => {
  test.each<Row>([
    [
      "permission cpt\n  require status.maintaned",
      2,
      /nothing is called “status.maintaned”/,
      /“status.maintained”/,
    ],
    ["let graduate = status.maintained\nlet b = gradute", 2, /nothing is called “gradute”/, /“graduate”/],
    ["permission cpt\n  require status.class is F1", 2, /nothing is called “F1”/, /“F-1”/],
    [
      "let t = the first of terms by start\nlet b = t.strat",
      2,
      /“t” is one of terms, which has no “strat”/,
      /“start”/,
    ],
    ["milestone m = as-of\nlet b = m.start", 2, /“m” is a date and has no “start”/, /leave out/],
    [
      "clock use\n  counts terms\npermission cpt\n  require usee not exceeded",
      4,
      /“usee” is no clock/,
      /“use”/,
    ],
    [
      "request r\n  asks for permission ctp\npermission cpt\n  require status.maintained",
      1,
      /“ctp”, which is no permission/,
      /“cpt”/,
    ],
    ["let a = program.cip listed in stem", 1, /there is no list “stem”/, /policies\/data/],
    ["let t = the last of terms by strat", 1, /terms have no “strat”/, /“start”/],
    ["choose summer = yes", 1, /leaves nothing called “summer”/, /choose one/],
    [
      'left to the school summer "?": yes or no, no when silent\nchoose sumer = yes',
      2,
      /“sumer”/,
      /“summer”/,
    ],
    ["let a = 2026-02-30", 1, /2026-02-30 is not a date/, /YYYY-MM-DD/],
    ["except US:A-RUEL when status.maintained", -3, /US:A-RUEL/, /US:A-RULE/],
    [
      'clock c\n  counts terms\n  also "b" counts terms force guidence',
      3,
      /“guidence” is not a force/,
      /“guidance”/,
    ],
    ["let a = b\nlet b = a", 1, /defined by way of itself/, /break the circle/],
  ])("%j", (fence, line, says, mend) => {
    const [first] = faultsOf(fence);
    expect(first).toMatchObject({
      line,
      says: expect.stringMatching(says),
      mend: expect.stringMatching(mend),
    });
  });
});

describe("kinds of things", () => {
  test.each<Row>([
    [
      "permission cpt\n  require program.end > 60 days",
      2,
      /a date cannot be compared with an amount of days/,
      /\+ 60 days/,
    ],
    [
      "permission cpt\n  require 3 months > 60 days",
      2,
      /months cannot be compared with an amount of days/,
      /no order/,
    ],
    ["permission cpt\n  require 3 months > 5 business days", 2, /cannot be compared/, /same unit/],
    ["permission cpt\n  file from terms", 2, /a list of terms, where a date is needed/, /last day of/],
    [
      "permission cpt\n  file until 60 days",
      2,
      /an amount of days, where a date is needed/,
      /added to a day/,
    ],
    ["permission cpt\n  require terms", 2, /a list of terms, where yes or no is needed/, /any/],
    ["permission cpt\n  require program.end", 2, /a date, where yes or no is needed/, /condition/],
    ["let a = program.end + program.start", 1, /a date \+ a date has no meaning/, /earliest/],
    ["let a = program.end + 3", 1, /has no meaning/, /unit/],
    ["let a = count of program.end", 1, /a date, where a list is needed/, /list of the record/],
    ["let a = days of program.end", 1, /where days are needed/, /start and an end/],
    ["permission cpt\n  lasts at most program.end", 2, /where an amount is needed/, /12 months/],
    ["clock c\n  counts program.end", 2, /cannot count a date/, /days of/],
    ["let a = earliest(program.end, 3 days)", 1, /values of one kind/, /dates with dates/],
  ])("%j", (fence, line, says, mend) => {
    const [first] = faultsOf(fence);
    expect(first).toMatchObject({
      line,
      says: expect.stringMatching(says),
      mend: expect.stringMatching(mend),
    });
  });
});
