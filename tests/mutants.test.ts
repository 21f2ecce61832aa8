import { buildRulebook } from "@sojourn/policy";
import { describe, expect, it } from "vitest";
import { mutantsOf } from "../scripts/mutation/mutants.ts";
import { scores, table } from "../scripts/mutation/report.ts";
import { mutate } from "../scripts/mutation/run.ts";

const page = (formal: string, example = "", tags = "") => `# A page

[LAYER:Law]
[JURISDICTION:US]

[RULE:US:A-RULE]
So says the rule.
[/RULE]
[SOURCE:a book, read 2026-11-22]
${tags}
\`\`\`rule
${formal}
\`\`\`
${example && `\n\`\`\`example\n${example}\n\`\`\`\n`}`;

const book = (...rest: Parameters<typeof page>) =>
  buildRulebook([{ path: "us/a.md", text: page(...rest) }]).rulebook;
const said = (...rest: Parameters<typeof page>) => mutantsOf(book(...rest)).map(({ says }) => says);
const slips = (clause: string) => said(`permission cpt\n  ${clause}`).slice(1, -1);

describe("the slips made in a clause", () => {
  it.each<[string, string[]]>([
    [
      "require request.hours-per-week <= 20",
      [
        "“request.hours-per-week <= 20” becomes “request.hours-per-week < 20”",
        "“20” becomes “20.5”",
        "“20” becomes “19.5”",
      ],
    ],
    [
      "require program.level is master or doctorate",
      [
        "“program.level is master or doctorate” becomes “program.level is not master or doctorate”",
        "“program.level is master or doctorate” becomes “program.level is doctorate”",
        "“program.level is master or doctorate” becomes “program.level is master”",
      ],
    ],
    [
      "require program.graduate and not program.accredited",
      [
        "“program.graduate and not program.accredited” becomes “program.graduate or not program.accredited”",
        "“not program.accredited” becomes “program.accredited”",
      ],
    ],
    [
      "begin from program.end until program.end + 60 days",
      [
        "dropped: from program.end",
        "dropped: until program.end + 60 days",
        "“60 days” becomes “61 days”",
        "“60 days” becomes “59 days”",
        "“60 days” becomes “60 business days”",
      ],
    ],
    [
      "end until earliest(program.end, request.end) when program.graduate",
      [
        "“least(program.end, request.end)” becomes “most(program.end, request.end)”",
        "dropped: when program.graduate",
      ],
    ],
  ])("%s", (clause, expected) => {
    expect(slips(clause)).toEqual(expected);
  });

  it("also drops the whole clause, and changes the rule's force", () => {
    const all = said("permission cpt\n  require program.graduate");
    expect(all).toEqual(["dropped: require program.graduate", "binding becomes guidance"]);
  });

  it("moves the days a rule is in effect", () => {
    const all = said("permission cpt\n  grants work", "", "[EFFECTIVE:2026-08-12]\n");
    expect(all).toEqual([
      "dropped: grants work",
      "in effect from 2026-08-12 becomes 2026-08-13",
      "in effect from 2026-08-12 becomes 2026-08-11",
    ]);
  });
});

describe("a slip", () => {
  const RULE = "permission cpt\n  require request.hours-per-week <= 20";
  const at = (hours: number, verdict: string) =>
    `On 2026-03-01\ngiven request: kind cpt, hours-per-week ${hours}\nexpect cpt is ${verdict}`;
  const survived = (example: string) =>
    mutate(book(RULE, example), (all) => all).flatMap(({ killed, mutant }) =>
      killed === "no" ? [mutant.says] : [],
    );

  it("survives an example far from the number", () => {
    expect(survived(at(40, "barred"))).toEqual([
      "“request.hours-per-week <= 20” becomes “request.hours-per-week < 20”",
      "“20” becomes “20.5”",
      "“20” becomes “19.5”",
    ]);
  });

  it("is noticed by examples on both sides of it", () => {
    expect(survived(`${at(20, "open")}\n${at(20.5, "barred")}`)).toEqual([]);
  });

  it("is not taken as noticed by an example that does not hold anyway", () => {
    expect(survived(at(20, "closed"))).toHaveLength(5);
  });

  it("leaves the rulebook as it was", () => {
    const one = book(RULE, at(20, "open"));
    const before = structuredClone(one);
    mutate(one, (all) => all);
    expect(one).toEqual(before);
  });

  it("is counted by page", () => {
    const outcomes = mutate(book(RULE, `${at(20, "open")}\n${at(20.5, "barred")}`), (all) => all);
    expect(scores(outcomes)).toEqual([{ page: "us/a.md", mutants: 5, own: 5, other: 0, survived: 0 }]);
    expect(table(scores(outcomes))).toContain("100.0 %");
  });
});
