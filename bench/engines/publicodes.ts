import Engine from "publicodes";
import { versionOf } from "../report.ts";
import { EDGES, type Entrant, NO_DAY, noAnswers, PERMISSIONS, verdictOf } from "./answers.ts";
import type { Facts } from "./people.ts";

/** Facts by names the language takes; each is a rule without a value until the situation gives one. */
const NAMES: Record<keyof Facts, string> = {
  class: "class",
  maintained: "maintained",
  inUs: "in us",
  outSince: "out since",
  passport: "passport",
  visa: "visa",
  programStart: "program start",
  programEnd: "program end",
  signedOn: "signed on",
  cardEnd: "card end",
  signsSelf: "signs self",
  since: "since",
  planSigned: "plan signed",
  releaseOn: "release on",
  changeOfStatus: "change of status",
  petition: "petition",
  receivedOn: "received on",
  medical: "medical",
  repatriation: "repatriation",
  evacuation: "evacuation",
  deductible: "deductible",
};

const F1 = "class = 'F-1'";
const J1 = "class = 'J-1'";
const STUDENT = { "une de ces conditions": [F1, J1] };
const permission = (fits: unknown, ...conditions: unknown[]) => ({
  "applicable si": fits,
  "toutes ces conditions": conditions,
});

function rulesOf(today: number): Record<string, unknown> {
  return {
    ...Object.fromEntries(Object.values(NAMES).map((name) => [name, null])),
    "file opt": permission(F1, "maintained"),
    "file stem": permission(F1, "signs self = non"),
    train: permission(F1, `plan signed <= ${today}`, "card end <= program end + 420", "maintained"),
    "come back": permission(
      STUDENT,
      `passport >= ${today + 180}`,
      `visa >= ${today}`,
      `signed on >= ${today - 365}`,
    ),
    "campus job": permission(F1, `since <= ${today}`, `program end >= ${today}`, "maintained"),
    "move school": permission(F1, "release on <= program end + 60", "maintained"),
    extend: permission(STUDENT, "maintained"),
    bridge: permission(
      F1,
      "change of status",
      { "une de ces conditions": ["petition = 'pending'", "petition = 'approved'"] },
      "received on <= program end + 60",
    ),
    insured: permission(
      J1,
      "medical >= 100000",
      "repatriation >= 25000",
      "evacuation >= 50000",
      "deductible <= 500",
    ),
    reinstate: permission(F1, "maintained = non", `out since >= ${today - 150}`, "in us"),
    arrive: permission(STUDENT, "passport >= program start + 180"),
    "stay on": permission(STUDENT, "maintained"),
    "file opt from": "program end - 90",
    "file opt until": "program end + 60",
    "file stem from": "card end - 90",
    "file stem until": "card end",
    "extend until": "program end",
    "arrive from": "program start - 30",
    "arrive until": "program start",
    "stay on until": "program end + 60",
  };
}

const spaced = (name: string) => name.replaceAll("-", " ");

export function publicodesEntrant(people: readonly Facts[], today: number): Entrant {
  const engine = new Engine(rulesOf(today) as ConstructorParameters<typeof Engine>[0]);
  const situations = people.map(situationOf);
  const answers = noAnswers(people.length);
  const value = (rule: string) => engine.evaluate(rule).nodeValue;
  return {
    ...{
      name: "publicodes",
      version: versionOf("publicodes"),
      how: "one Engine, setSituation and evaluate for each student",
    },
    run(from, to) {
      for (let at = from; at < to; at++) {
        engine.setSituation(situations[at]!);
        const known = people[at]!.class !== undefined;
        const edges = new Map(
          EDGES.map((edge) => [edge.join(" "), value(spaced(edge.join(" "))) as number | undefined]),
        );
        for (const [which, id] of PERMISSIONS.entries()) {
          const met = value(spaced(id)) as boolean | null | undefined;
          const fits = known ? met !== null : undefined;
          const edge = (name: string) => (edges.has(`${id} ${name}`) ? edges.get(`${id} ${name}`) : null);
          const verdict = verdictOf(fits, met ?? undefined, today, edge("from"), edge("until"));
          answers.verdicts[at * PERMISSIONS.length + which] = verdict;
          for (const [place, [owner, name]] of EDGES.entries())
            if (owner === id)
              answers.days[at * EDGES.length + place] = fits ? (edge(name) ?? NO_DAY) : NO_DAY;
        }
      }
    },
    answers: () => answers,
  };
}

function situationOf(facts: Facts): Record<string, string | number> {
  const written = (value: Facts[keyof Facts]) =>
    typeof value === "string"
      ? `'${value}'`
      : typeof value === "boolean"
        ? value
          ? "oui"
          : "non"
        : (value ?? NO_DAY);
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [NAMES[fact as keyof Facts], written(value)]),
  );
}
