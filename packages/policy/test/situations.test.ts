import { describe, expect, test } from "vitest";
import { buildRulebook, formatPage, type Statement } from "../src/index.ts";
import { faultsOf, onePage } from "./one-page.ts";

const PERMISSIONS = 'permission cpt "CPT"\n  require yes\nclock used "Used"\n  counts terms\n';
const SITUATION = 'situation stuck "I am stuck"\n  holds when status.class is F-1\n';

function statement<K extends Statement["kind"]>(kind: K, text: string): Extract<Statement, { kind: K }> {
  const { rulebook, diagnostics } = buildRulebook([{ path: "us/a.md", text: onePage(text) }]);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const found = rulebook.rules.flatMap(({ statements }) => statements).find((one) => one.kind === kind);
  return found as Extract<Statement, { kind: K }>;
}

describe("a situation and its ways", () => {
  test("what a record is in, what is supposed, asked, watched and cited", () => {
    const text = `${PERMISSIONS}situation stuck "I am stuck"
  holds   when h1b.status is not-selected
  anew
  suppose h1b: status not-selected
  asks    status.class, program.cip
  watch   used
  mind    US:A-RULE
  explain US:A-RULE
path stuck to cpt "Go on"`;
    expect(statement("situation", text)).toMatchObject({
      ...{ name: "stuck", title: "I am stuck", anew: true, watch: ["used"] },
      ...{ mind: ["US:A-RULE"], explain: ["US:A-RULE"] },
      holds: { k: "is" },
      suppose: [{ at: ["h1b"], values: [{ path: ["status"], value: { v: "not-selected" } }] }],
      asks: [{ path: ["status", "class"] }, { path: ["@program", "cip"] }],
    });
  });

  test("a way supposes an entry of a list, with days that follow from the record", () => {
    const text = `${PERMISSIONS}${SITUATION}path stuck to cpt "Go on"
  suppose program: id next, level master, start program.end + 30 days, completed not-yet, requires-training no
  asked on program.end + 30 days
  watch   used
  when    program.level is bachelor
  because "it is a way"`;
    expect(statement("path", text)).toMatchObject({
      ...{ situation: "stuck", permission: "cpt", title: "Go on", because: "it is a way", watch: ["used"] },
      on: { k: "math" },
      when: { k: "is" },
      suppose: [
        {
          ...{ at: ["programs"], list: true },
          values: [
            { path: ["id"], value: { k: "text", v: "next" } },
            { path: ["level"], value: { k: "text", v: "master" } },
            { path: ["start"], value: { k: "math" } },
            { path: ["completed"], value: { k: "none" } },
            { path: ["requiresTraining"], value: { v: false } },
          ],
        },
      ],
    });
  });

  test("a plan takes permissions on days", () => {
    const text = `${PERMISSIONS}${SITUATION}plan stuck "Both"\n  take cpt on program.end\n  take cpt on as-of`;
    expect(statement("plan", text)).toMatchObject({
      takes: [
        { permission: "cpt", on: { k: "fact" } },
        { permission: "cpt", on: { k: "as-of" } },
      ],
    });
  });

  test("a comparison has its fields row by row", () => {
    const text = `${PERMISSIONS}comparison kinds "Kinds"\n  of cpt\n  row "Hours" cpt "20" by US:A-RULE`;
    expect(statement("comparison", text)).toMatchObject({
      permissions: ["cpt"],
      rows: [{ title: "Hours", cells: [{ permission: "cpt", says: "20", rule: "US:A-RULE" }] }],
    });
  });
});

describe("what is wrong is told with its line and a mend", () => {
  const way = (rest: string) => `${PERMISSIONS}${SITUATION}path stuck to cpt "Go on"\n  ${rest}`;
  test.each([
    [
      "a permission that there is not",
      `${PERMISSIONS}${SITUATION}path stuck to ctp "On"`,
      7,
      "“ctp” is no permission",
      "“cpt”",
    ],
    [
      "a situation that there is not",
      `${PERMISSIONS}${SITUATION}path stuck to cpt "On"\npath stcuk to cpt "On"`,
      8,
      "“stcuk” is no situation",
      "“stuck”",
    ],
    ["a rule that there is not", way("mind US:A-RUEL"), 7, "“US:A-RUEL” is no rule", "“US:A-RULE”"],
    ["a count that there is not", way("watch usde"), 7, "“usde” is no clock", "“used”"],
    [
      "a field that there is not",
      way("suppose program: levle master"),
      8,
      "programs has no “levle”",
      "“level”",
    ],
    [
      "an object that there is not",
      way("suppose porgram: level master"),
      8,
      "nothing called “porgram”",
      "“program”",
    ],
    ["a value of another kind", way("suppose program: level 3"), 8, "this is a number", "one of"],
    ["a situation without a way", SITUATION, 1, "no way leads on from “stuck”", "path … to …"],
    [
      "a field outside the comparison",
      `${PERMISSIONS}comparison k "K"\n  of cpt\n  row "R" ctp "x" by US:A-RULE`,
      5,
      "“ctp” is no column",
      "“cpt”",
    ],
    [
      "a clause of another statement",
      `${PERMISSIONS}${SITUATION}path stuck to cpt "On"\n  require yes`,
      8,
      "“require” is a clause of a permission",
      "move it",
    ],
  ])("%s", (_, text, line, says, mend) => {
    const [first] = faultsOf(text);
    expect(first?.says).toContain(says);
    expect(first?.mend).toContain(mend);
    expect(first?.line).toBe(line);
  });

  test("the same situation twice", () => {
    const text = `${PERMISSIONS}${SITUATION}path stuck to cpt "On"\n${SITUATION}`;
    expect(faultsOf(text)[0]?.says).toContain("“stuck” is already defined");
  });
});

test("a school adds a situation, and ways to one of the law's; the law knows nothing of them", () => {
  const law = { path: "us/a.md", text: onePage(`${PERMISSIONS}${SITUATION}path stuck to cpt "On"`) };
  const text = onePage(
    'path stuck to cpt "At our school"\nsituation lost "I am lost here"\npath lost to cpt "On"',
  ).replaceAll("US", "S");
  const errors = (files: { path: string; text: string }[]) =>
    buildRulebook(files).diagnostics.filter(({ severity }) => severity === "error");
  expect(errors([law, { path: "s/a.md", text }])).toEqual([]);
  const back = { path: "us/b.md", text: onePage('path lost to cpt "On"').replaceAll("A-RULE", "B-RULE") };
  expect(errors([law, { path: "s/a.md", text }, back]).map(({ says }) => says)).toEqual([
    "“lost” is no situation that this page can see",
  ]);
});

test("its layout is one, and loses nothing", () => {
  const text = onePage(
    'situation   stuck "I am stuck"\n holds when yes\n   suppose h1b:   status not-selected\npath stuck to cpt "On"\n   when yes\n because "x"',
  );
  const once = formatPage(text, "us/a.md").text;
  expect(once).toContain(
    'situation stuck "I am stuck"\n  holds    when yes\n  suppose  h1b: status not-selected\npath stuck to cpt "On"\n  when     yes\n  because "x"',
  );
  expect(formatPage(once, "us/a.md").text).toBe(once);
});
