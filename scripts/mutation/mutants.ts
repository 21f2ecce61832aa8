import { isoFromDay } from "@sojourn/dates";
import type {
  Clause,
  Clock,
  Duty,
  Expr,
  Limit,
  Permission,
  Rule,
  Rulebook,
  Statement,
  Tail,
} from "@sojourn/policy";
import { type Change, changed, type Path, under } from "./change.ts";
import { type Hint, slips } from "./expressions.ts";
import { print } from "./print.ts";

/** A rule with one slip in it. */
export type Mutant = {
  rule: Rule;
  line: number;
  kind: string;
  says: string;
  /** The names whose meaning it may change. */
  touches: readonly string[];
  make(): Rule;
};

/** Rules whose force stops them anyway until somebody supposes them are mutated all the same: pages show them supposed. */
export function mutantsOf(rulebook: Rulebook): Mutant[] {
  const byId = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
  const again = saidAgain(rulebook);
  return rulebook.rules.flatMap((rule) => [
    ...rule.statements.flatMap((statement, at) =>
      ofStatement(rule, statement, at).filter((mutant) => !again(mutant, statement)),
    ),
    ...exceptions(rule, byId),
    ...ofTags(rule),
  ]);
}

/**
 * Whom a permission is for may be dropped where another federal rule of it says the same and none says more:
 * then nobody else comes in.
 */
function saidAgain({ rules }: Rulebook): (mutant: Mutant, statement: Statement) => boolean {
  const federal = rules.filter(
    ({ layer, effective }) => layer === "us" && Object.keys(effective).length === 0,
  );
  const audiences = new Map<string, { statement: Statement; whom: Expr }[]>();
  for (const statement of federal.flatMap(({ statements }) => statements))
    for (const whom of statement.kind === "permission" ? whomOf(statement) : [])
      audiences.set(statement.name, [...(audiences.get(statement.name) ?? []), { statement, whom }]);
  return ({ says }, statement) => {
    if (statement.kind !== "permission" || !says.startsWith("dropped: for ")) return false;
    const others = (audiences.get(statement.name) ?? []).filter((one) => one.statement !== statement);
    const [own] = whomOf(statement);
    if (!own || !others.some(({ whom }) => print(whom) === print(own))) return false;
    const parts = alternatives(own);
    return others.every(({ whom }) => alternatives(whom).every((part) => parts.includes(part)));
  };
}

const alternatives = (expr: Expr): string[] =>
  expr.k === "or" ? expr.of.flatMap(alternatives) : [print(expr)];
const whomOf = ({ clauses }: Permission): Expr[] =>
  clauses.flatMap((clause) => (clause.kind === "for" ? [clause.cond] : []));

type Slip = Change & { line: number };

function ofStatement(rule: Rule, statement: Statement, at: number): Mutant[] {
  if (!("name" in statement)) return [];
  return slipsOf(statement).map((slip) => mutant(rule, slip, ["statements", at], [statement.name]));
}

function mutant(
  rule: Rule,
  { path, value, line, kind, says }: Slip,
  base: Path,
  touches: readonly string[],
): Mutant {
  return { rule, line, kind, says, touches, make: () => changed(rule, [...base, ...path], value) };
}

const at = (line: number, changes: readonly Change[]): Slip[] =>
  changes.map((change) => ({ ...change, line }));
const gone = (key: string | number, says: string, kind = "dropped"): Change => ({
  kind,
  path: [key],
  value: undefined,
  says: `dropped: ${says}`,
});

function slipsOf(statement: Statement): Slip[] {
  const { line } = statement;
  switch (statement.kind) {
    case "let":
    case "milestone":
      return at(line, [...part("value", statement.value), ...optional("when", statement.when)]);
    case "choice":
      return at(line, reading("silent", statement.silent));
    case "choose":
      return at(line, reading("value", statement.value));
    case "clock":
      return ofClock(statement);
    case "permission":
      return ofPermission(statement);
    case "duty":
      return at(line, ofDuty(statement));
    // What a request adds to the record, and which ways a situation has, is not part of a standing.
    case "request":
    case "situation":
    case "path":
    case "plan":
    case "comparison":
      return [];
  }
}

const part = (key: string, expr: Expr | undefined, hint?: Hint): Change[] =>
  expr ? under([key], slips(expr, hint)) : [];
/** A part that may as well be missing. */
const optional = (key: string, expr: Expr | undefined, word = key): Change[] =>
  expr ? [gone(key, `${word} ${print(expr)}`), ...part(key, expr)] : [];

function reading(key: string, expr: Expr): Change[] {
  if (expr.k !== "boolean") return part(key, expr);
  const next: Expr = { k: "boolean", v: !expr.v };
  return [{ kind: "reading", path: [key], value: next, says: `${print(expr)} becomes ${print(next)}` }];
}

const tail = ({ when, unless }: Pick<Tail, "when" | "unless">): Change[] => [
  ...optional("when", when),
  ...optional("unless", unless),
];

/** Warning marks and counts beside the count are shown, never judged: no example can tell them. */
function ofClock(clock: Clock): Slip[] {
  return [
    ...at(clock.line, optional("for", clock.for)),
    ...at(
      clock.line,
      clock.counts.flatMap((expr, n) => under(["counts", n], slips(expr))),
    ),
    ...at(
      clock.line,
      clock.counts.length < 2
        ? []
        : clock.counts.map((expr, n) => ({ ...gone("counts", print(expr)), path: ["counts", n] })),
    ),
    ...at(
      clock.line,
      clock.soFar ? [{ kind: "dropped", path: ["soFar"], value: false, says: "dropped: so far" }] : [],
    ),
    ...clock.limits.flatMap((limit, n) =>
      ofLimit(limit).map((slip) => ({
        ...slip,
        path: ["limits", ...(slip.path.length ? [n, ...slip.path] : [n])],
      })),
    ),
  ];
}

const ofLimit = (limit: Limit): Slip[] =>
  at(limit.line, [
    {
      kind: "dropped",
      path: [],
      value: undefined,
      says: `dropped: ${limit.op.replace("-", " ")} ${print(limit.amount)}`,
    },
    ...part("amount", limit.amount),
    ...tail(limit),
  ]);

function ofPermission({ clauses }: Permission): Slip[] {
  return clauses.flatMap((clause, n) => [
    { ...gone(n, clauseWords(clause)), path: ["clauses", n], line: clause.line },
    ...at(clause.line, under(["clauses", n], [...ofClause(clause), ...tail(clause)])),
  ]);
}

function ofClause(clause: Clause): Change[] {
  switch (clause.kind) {
    case "for":
    case "require":
    case "advise":
      return part("cond", clause.cond);
    case "window": {
      const both = clause.from && clause.until;
      const edges = (["from", "until"] as const).flatMap((edge) =>
        both ? [gone(edge, `${edge} ${print(clause[edge]!)}`, "edge")] : [],
      );
      return [...edges, ...part("from", clause.from), ...part("until", clause.until)];
    }
    case "lasts":
      return [...part("amount", clause.amount), ...optional("from", clause.from, "starting")];
    case "answered":
      return part("within", clause.within, { step: true });
    default:
      return [];
  }
}

function clauseWords(clause: Clause): string {
  switch (clause.kind) {
    case "for":
    case "require":
    case "advise":
      return `${clause.kind} ${print(clause.cond)}`;
    case "window":
      return [
        clause.window,
        clause.from && `from ${print(clause.from)}`,
        clause.until && `until ${print(clause.until)}`,
      ]
        .filter(Boolean)
        .join(" ");
    case "lasts":
      return `lasts at most ${print(clause.amount)}`;
    case "needs":
      return `needs ${clause.documents.map(({ id }) => id).join(", ")}`;
    case "approved":
      return `approved by ${clause.by.map(({ by }) => by).join(", then ")}`;
    case "answered":
      return `answered within ${print(clause.within)}`;
    case "grants":
      return `grants ${clause.what.join(", ")}`;
  }
}

function ofDuty(duty: Duty): Change[] {
  const { every } = duty;
  const step = { step: true };
  return [
    ...optional("for", duty.for),
    ...part("each", duty.each),
    ...part("on", duty.on),
    ...part("within", duty.within, step),
    ...part("due", duty.due),
    ...optional("advise", duty.advise, "better within"),
    ...part("settledBy", duty.settledBy),
    ...part("settledOn", duty.settledOn),
    ...part("holds", duty.holds),
    ...tail(duty),
    ...(every
      ? under(
          ["every"],
          [
            ...part("step", every.step),
            ...part("from", every.from),
            ...times(every.times),
            ...optional("while", every.while),
          ],
        )
      : []),
  ];
}

const times = (n: number): Change[] =>
  [n + 1, n - 1].map((next) => ({
    kind: "amount",
    path: ["times"],
    value: next,
    says: `${n} times becomes ${next} times`,
  }));

function exceptions(rule: Rule, byId: ReadonlyMap<string, Rule>): Mutant[] {
  const lifted = rule.excepts.flatMap((except, n) =>
    at(rule.line, [gone(n, `except ${except.rule}`), ...under([n], optional("when", except.when))]).map(
      (slip) => mutant(rule, slip, ["excepts"], namesOf(byId.get(except.rule))),
    ),
  );
  const replaced = rule.replaces.map((id, n) =>
    mutant(rule, { ...gone(n, `replaces ${id}`), line: rule.line }, ["replaces"], namesOf(byId.get(id))),
  );
  return [...lifted, ...replaced];
}

const namesOf = (rule: Rule | undefined): string[] =>
  rule?.statements.flatMap((statement) => ("name" in statement ? [statement.name] : [])) ?? [];

/** The days it is in effect, and its force where that decides between a bar and a caution. */
function ofTags(rule: Rule): Mutant[] {
  const touches = [...namesOf(rule), ...rule.excepts.flatMap(({ rule: id }) => [id])];
  const runs = rule.statements.length + rule.excepts.length > 0;
  const days = (["from", "until"] as const).flatMap((edge) => {
    const day = rule.effective[edge];
    return day === undefined || !runs
      ? []
      : [1, -1].map(
          (by): Slip => ({
            kind: "effective",
            path: ["effective", edge],
            value: day + by,
            line: rule.line,
            says: `in effect ${edge} ${isoFromDay(day)} becomes ${isoFromDay(day + by)}`,
          }),
        );
  });
  const other =
    rule.force.kind === "binding" ? "guidance" : rule.force.kind === "guidance" ? "binding" : undefined;
  const force: Slip[] =
    other && bars(rule)
      ? [
          {
            kind: "force",
            path: ["force", "kind"],
            value: other,
            line: rule.line,
            says: `${rule.force.kind} becomes ${other}`,
          },
        ]
      : [];
  return [...days, ...force].map((slip) => mutant(rule, slip, [], touches));
}

const bars = ({ statements }: Rule): boolean =>
  statements.some((statement) => statement.kind === "permission" && statement.clauses.some(barring));
const barring = (clause: Clause): boolean =>
  clause.kind === "require" ||
  (clause.kind === "window" && !clause.advisory) ||
  (clause.kind === "lasts" && clause.from !== undefined);
