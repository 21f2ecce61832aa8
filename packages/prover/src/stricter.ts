import type { Clause, Document, Expr, Rule } from "@sojourn/policy";
import { fieldAt, plainName } from "@sojourn/record";
import { type Bench, encoder, forEveryone, report } from "./bench.ts";
import type { By, Stricter } from "./findings.ts";
import { dated } from "./milestones.ts";
import type { Bound } from "./permission.ts";
import { minus, TRUE } from "./terms.ts";
import { words } from "./words.ts";

/** 5: each place where the school asks more than the law, and by how much. What adds nothing is left out. */
export function stricterHere(bench: Bench): void {
  if (bench.school === undefined) return;
  for (const id of bench.both.permissions.keys())
    if (bench.federal.permissions.has(id)) bench.out.stricter.push(...ofPermission(bench, id));
  for (const name of bench.both.milestones.keys()) bench.out.stricter.push(...ofMilestone(bench, name));
  for (const name of bench.both.clocks.keys()) bench.out.stricter.push(...ofClock(bench, name));
  bench.out.stricter.push(...ofReadings(bench));
}

type Spoken = { rule: Rule; clause: Clause };

function ofPermission(bench: Bench, id: string): Stricter[] {
  const { of } = forEveryone(bench, bench.both, id);
  const all = (bench.both.permissions.get(id) ?? []).flatMap(({ rule, statement }) =>
    statement.clauses.map((clause): Spoken => ({ rule, clause })),
  );
  const law = all.filter(({ rule }) => rule.layer === "us").map(({ clause }) => clause);
  const idle = new Set(
    bench.out.findings
      .filter((one) => one.about === id && ["idle", "beyond-the-law"].includes(one.code))
      .map((one) => `${one.rule}:${one.line}`),
  );
  return all
    .filter(({ rule, clause }) => rule.layer === bench.school && !idle.has(`${rule.id}:${clause.line}`))
    .flatMap(({ rule, clause }) =>
      rows(clause, law, of.bounds).map((row) => ({ about: id, rule: rule.id, ...row })),
    );
}

type Row = Omit<Stricter, "about" | "rule">;

function rows(clause: Clause, law: readonly Clause[], bounds: readonly Bound[]): Row[] {
  switch (clause.kind) {
    case "require":
      return [
        {
          what: "requirement",
          law: "does not ask it",
          school: clause.because ?? words(clause.cond),
          by: { kind: "requirement" },
        },
      ];
    case "window":
      return clause.advisory
        ? []
        : bounds.filter((one) => one.clause === clause).map((one) => edgeRow(one, bounds));
    case "lasts":
      return [
        {
          what: "amount",
          law: amounts(law) || "no amount",
          school: words(clause.amount),
          by: { kind: "least" },
        },
      ];
    case "needs":
      return extra(
        "papers",
        clause.documents.map(paperWords),
        law.flatMap((one) => (one.kind === "needs" ? one.documents.map(paperWords) : [])),
      );
    case "approved":
      return extra(
        "approvals",
        clause.by.map(({ by }) => plainName(by)),
        law.flatMap((one) => (one.kind === "approved" ? one.by.map(({ by }) => plainName(by)) : [])),
      );
    default:
      return [];
  }
}

function paperWords({ id, items }: Document): string {
  const name = fieldAt(["documents", id])?.words ?? plainName(id);
  return items.length > 0 ? `${name} with ${items.map(plainName).join(", ")}` : name;
}

const amounts = (law: readonly Clause[]): string =>
  law.flatMap((one) => (one.kind === "lasts" ? [words(one.amount)] : [])).join(", ");

function extra(what: "papers" | "approvals", here: readonly string[], law: readonly string[]): Row[] {
  const more = here.filter((one) => !law.includes(one));
  return more.length === 0
    ? []
    : [
        {
          what,
          law: law.join(", ") || "none",
          school: more.join(", "),
          by: { kind: what, n: more.length },
        },
      ];
}

function edgeRow(mine: Bound, bounds: readonly Bound[]): Row {
  const law = bounds.filter(
    (one) => one.rule.layer === "us" && one.window === mine.window && one.edge === mine.edge,
  );
  const gaps = law
    .map((one) => ({ one, gap: minus(mine.raw.lo, one.raw.lo) }))
    .filter(({ gap }) => gap.op === "const");
  const some = mine.applies.yes === TRUE ? undefined : ({ some: true } as const);
  const near = gaps[0];
  const by: By = near
    ? { kind: mine.edge === "from" ? "later" : "earlier", days: Math.abs(near.gap.value as number) }
    : { kind: law.length > 0 ? "record" : "bound" };
  return {
    what: `${mine.window} ${mine.edge}`,
    law: law.map(edgeWords).join("; ") || "no bound",
    school: edgeWords(mine),
    by: { ...by, ...some },
  };
}

function edgeWords({ clause, edge }: Bound): string {
  if (clause.kind === "window") return words(clause[edge]!);
  return clause.kind === "lasts" ? `the start + ${words(clause.amount)}` : "";
}

function ofMilestone(bench: Bench, name: string): Stricter[] {
  const all = dated(name, encoder(bench, bench.both, bench.everyone));
  const law = all.filter(({ rule }) => rule.layer === "us");
  return all
    .filter(({ rule }) => rule.layer === bench.school && law.length > 0)
    .map(({ rule, statement, value }) => {
      const gaps = law
        .map((one) => minus(value.lo, one.value.lo))
        .flatMap((gap) => (gap.op === "const" ? [-(gap.value as number)] : []));
      return {
        about: name,
        what: "milestone",
        rule: rule.id,
        law: law.map((one) => words(one.statement.value)).join("; "),
        school: words(statement.value),
        by: gaps.length > 0 ? { kind: "earlier", days: Math.min(...gaps) } : { kind: "record" },
      };
    });
}

/** A school's limit above the law's has no effect; one below it is stricter. */
function ofClock(bench: Bench, name: string): Stricter[] {
  const limits = (bench.both.clocks.get(name) ?? []).flatMap(({ rule, statement }) =>
    statement.limits.map((limit) => ({ rule, limit })),
  );
  const law = limits.filter(({ rule }) => rule.layer === "us");
  return limits
    .filter(({ rule }) => rule.layer === bench.school)
    .flatMap(({ rule, limit }): Stricter[] => {
      const same = law.filter((one) => one.limit.op === limit.op);
      const row = {
        about: name,
        what: limit.op.replace("-", " "),
        rule: rule.id,
        law: same.map((one) => words(one.limit.amount)).join(", ") || "no limit",
        school: words(limit.amount),
      };
      const [mine, theirs] = [
        size(limit.amount),
        same.filter((one) => !one.limit.when && !one.limit.unless).map((one) => size(one.limit.amount))[0],
      ];
      const gap =
        mine === undefined || theirs === undefined
          ? undefined
          : limit.op === "at-most"
            ? theirs - mine
            : mine - theirs;
      if (gap !== undefined && gap < 0)
        report(bench, {
          proof: "never-laxer",
          severity: "note",
          code: "beyond-the-law",
          certainty: "proved",
          about: name,
          of: rule,
          clause: limit,
          with: same.map((one) => one.rule.id),
          says: `${rule.id} would allow ${words(limit.amount)} where the law allows ${row.law}: this goes beyond the law and has no effect.`,
        });
      return gap === undefined
        ? [{ ...row, by: { kind: "limit" } }]
        : gap > 0
          ? [{ ...row, by: { kind: "amount", n: gap, ...unitOf(limit.amount) } }]
          : [];
    });
}

const unitOf = (expr: Expr): { unit?: string } => (expr.k === "amount" ? { unit: expr.unit } : {});
const size = (expr: Expr): number | undefined =>
  expr.k === "number" ? expr.v : expr.k === "amount" ? expr.n : undefined;

function ofReadings(bench: Bench): Stricter[] {
  return [...bench.both.chosen].flatMap(([name, { rule, statement }]) => {
    const choice = bench.both.choices.get(name)?.statement;
    if (!choice || JSON.stringify(choice.silent) === JSON.stringify(statement.value)) return [];
    return [
      {
        about: name,
        what: "reading",
        rule: rule.id,
        law: `${choice.options.map(words).join(" or ")}; ${words(choice.silent)} when a school is silent`,
        school: words(statement.value),
        by: { kind: "reading" },
      },
    ];
  });
}
