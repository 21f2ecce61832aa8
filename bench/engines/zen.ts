import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { versionOf } from "../report.ts";
import { EDGES, type Entrant, NO_DAY, noAnswers, PERMISSIONS } from "./answers.ts";
import type { Facts } from "./people.ts";

/** Truth in three values: 0 no, 1 not known, 2 yes; `and` is the least. The language has no unknown of its own. */
const flag = (fact: string) => `(${fact} == null ? 1 : ${fact} ? 2 : 0)`;
const not = (fact: string) => `(${fact} == null ? 1 : ${fact} ? 0 : 2)`;
const compared = (a: string, op: string, b: string, ...facts: string[]) =>
  `(${[a.split(" ")[0]!, ...facts].map((fact) => `${fact} == null`).join(" or ")} ? 1 : ${a} ${op} ${b} ? 2 : 0)`;
const all = (...of: string[]) => (of.length === 1 ? of[0]! : `min([${of.join(", ")}])`);

const verdict = (fits: string, met: string) =>
  `${fits} == 0 ? 5 : ${fits} == 1 ? 4 : ${met} == 0 ? 3 : ${met} == 2 ? 0 : 4`;

/** `until` is the last day in words of the language, `from` the first; both hang on one fact. */
function within(fits: string, met: string, fact: string, until: string, from?: string): string {
  const open = from ? `${from} > today ? 1 : 0` : "0";
  return `${fits} == 0 ? 5 : ${fits} == 1 ? 4 : ${met} == 0 ? 3 : ${fact} == null ? 4 : ${until} < today ? 2 : ${met} == 1 ? 4 : ${open}`;
}

const edge = (fits: string, fact: string, sum: string) => `${fits} == 2 and ${fact} != null ? ${sum} : null`;

function expressions(): [key: string, value: string][] {
  const [f1, j1, student, kept] = ["$.f1", "$.j1", "$.student", "$.kept"] as const;
  const grace = (fact: string) => compared(fact, "<=", "programEnd + 60", "programEnd");
  return [
    ["f1", `class == null ? 1 : class == 'F-1' ? 2 : 0`],
    ["j1", `class == null ? 1 : class == 'J-1' ? 2 : 0`],
    ["student", `class == null ? 1 : class == 'F-1' or class == 'J-1' ? 2 : 0`],
    ["kept", flag("maintained")],
    ["file-opt", within(f1, kept, "programEnd", "programEnd + 60", "programEnd - 90")],
    ["file-stem", within(f1, not("signsSelf"), "cardEnd", "cardEnd", "cardEnd - 90")],
    [
      "train",
      verdict(
        f1,
        all(
          compared("planSigned", "<=", "today"),
          compared("cardEnd", "<=", "programEnd + 420", "programEnd"),
          kept,
        ),
      ),
    ],
    [
      "come-back",
      verdict(
        student,
        all(
          compared("passport", ">=", "today + 180"),
          compared("visa", ">=", "today"),
          compared("signedOn", ">=", "today - 365"),
        ),
      ),
    ],
    [
      "campus-job",
      verdict(f1, all(compared("since", "<=", "today"), compared("programEnd", ">=", "today"), kept)),
    ],
    ["move-school", verdict(f1, all(grace("releaseOn"), kept))],
    ["extend", within(student, kept, "programEnd", "programEnd")],
    [
      "bridge",
      verdict(
        f1,
        all(
          flag("changeOfStatus"),
          `(petition == null ? 1 : petition in ['pending', 'approved'] ? 2 : 0)`,
          grace("receivedOn"),
        ),
      ),
    ],
    [
      "insured",
      verdict(
        j1,
        all(
          compared("medical", ">=", "100000"),
          compared("repatriation", ">=", "25000"),
          compared("evacuation", ">=", "50000"),
          compared("deductible", "<=", "500"),
        ),
      ),
    ],
    [
      "reinstate",
      verdict(f1, all(not("maintained"), compared("outSince", ">=", "today - 150"), flag("inUs"))),
    ],
    [
      "arrive",
      within(
        student,
        compared("passport", ">=", "programStart + 180", "programStart"),
        "programStart",
        "programStart",
        "programStart - 30",
      ),
    ],
    ["stay-on", within(student, kept, "programEnd", "programEnd + 60")],
    ["file-opt from", edge(f1, "programEnd", "programEnd - 90")],
    ["file-opt until", edge(f1, "programEnd", "programEnd + 60")],
    ["file-stem from", edge(f1, "cardEnd", "cardEnd - 90")],
    ["file-stem until", edge(f1, "cardEnd", "cardEnd")],
    ["extend until", edge(student, "programEnd", "programEnd")],
    ["arrive from", edge(student, "programStart", "programStart - 30")],
    ["arrive until", edge(student, "programStart", "programStart")],
    ["stay-on until", edge(student, "programEnd", "programEnd + 60")],
  ];
}

/** A graph of one expression node, as the editor writes it. */
function graph(loop: boolean): object {
  const rules = expressions().map(([key, value]) => ({ id: key, key, value }));
  const content = {
    expressions: rules,
    ...(loop && { inputField: "students", outputPath: "students", executionMode: "loop" }),
  };
  const node = (id: string, type: string, content?: object) => ({
    ...{ id, type, name: id, position: { x: 0, y: 0 } },
    ...(content && { content }),
  });
  return {
    nodes: [node("in", "inputNode"), node("rules", "expressionNode", content), node("out", "outputNode")],
    edges: [
      { id: "a", sourceId: "in", targetId: "rules", type: "edge" },
      { id: "b", sourceId: "rules", targetId: "out", type: "edge" },
    ],
  };
}

type Result = { [key: string]: number | null };

const BATCH = 500;

/** `batched`: many students in one call, the node looping over them; otherwise a call for each. */
export function zenEntrant(people: readonly Facts[], today: number, batched: boolean): Entrant {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph(batched)));
  const inputs = people.map((facts) => inputOf(facts, today));
  const answers = noAnswers(people.length);
  const put = (at: number, result: Result) => {
    for (const [which, id] of PERMISSIONS.entries())
      answers.verdicts[at * PERMISSIONS.length + which] = result[id]!;
    for (const [which, edge] of EDGES.entries())
      answers.days[at * EDGES.length + which] = result[edge.join(" ")] ?? NO_DAY;
  };
  const one = async (from: number, to: number) => {
    for (let at = from; at < to; at++) put(at, (await decision.evaluate(inputs[at])).result);
  };
  const many = async (from: number, to: number) => {
    for (let first = from; first < to; first += BATCH) {
      const students = inputs.slice(first, Math.min(first + BATCH, to));
      const { result } = await decision.evaluate({ students });
      for (const [at, one] of (result.students as Result[]).entries()) put(first + at, one);
    }
  };
  return {
    name: batched ? "zen-engine, batched" : "zen-engine",
    version: versionOf("@gorules/zen-engine"),
    how: batched
      ? `pre-compiled content, ${BATCH} students a call, an expression node that loops`
      : "pre-compiled content, a call for each student",
    run: batched ? many : one,
    answers: () => answers,
  };
}

function inputOf(facts: Facts, today: number): object {
  const never = (day: number | null | undefined) => (day === null ? NO_DAY : day);
  return { ...facts, today, signedOn: never(facts.signedOn), outSince: never(facts.outSince) };
}
