import type { Let, Rule } from "@sojourn/policy";
import { type Bench, encoder, find, layerOn, notDecided, report } from "./bench.ts";
import type { Expect } from "./findings.ts";
import type { From, Law } from "./law.ts";
import { applicable, compare } from "./logic.ts";
import { clash, dated } from "./milestones.ts";
import { REACHES } from "./search.ts";
import { EFFORT } from "./solver.ts";
import { and, FALSE, type Term, TRUE } from "./terms.ts";
import type { World } from "./world.ts";

const proof = "no-overlap" as const;

/** 3: two rules of one layer never give different values to one name at once. */
export async function noOverlap(bench: Bench): Promise<void> {
  const layer = layerOn(bench);
  for (const [name, list] of bench.both.milestones)
    await eachPair(
      list.filter(({ rule }) => rule.layer === layer),
      (a, b) => milestones(bench, name, a, b),
    );
  for (const [name, list] of bench.both.lets)
    await eachPair(
      list.filter(({ rule }) => rule.layer === layer),
      (a, b) => lets(bench, name, a, b),
    );
  for (const name of bench.both.clocks.keys()) await limits(bench, name, layer);
}

async function eachPair<T extends { rule: Rule }>(
  list: readonly T[],
  work: (a: T, b: T) => Promise<void>,
): Promise<void> {
  for (const [at, a] of list.entries()) for (const b of list.slice(at + 1)) await work(a, b);
}

type Pair = { name: string; what: string; a: From<{ line: number }>; b: From<{ line: number }> };

async function decide(
  bench: Bench,
  { name, what, a, b }: Pair,
  question: (world: World) => Term[],
  expect: Expect,
): Promise<void> {
  const about = `${what} ${name}`;
  const found = question(bench.everyone).includes(FALSE)
    ? ({ says: "unsat", confirmed: false } as const)
    : await find(bench, question, expect, {
        reaches: REACHES.slice(0, 2),
        likely: "no",
        effort: EFFORT.much,
      });
  const pair = `${a.rule.id} and ${b.rule.id}`;
  if (found.says === "unsat")
    bench.out.proved.push({
      proof,
      about: `${about} (${pair})`,
      certainty: "proved-within-bounds",
      how: "the two never apply at once with different values",
    });
  else if (found.says === "sat" && found.confirmed)
    report(
      bench,
      {
        proof,
        severity: "bad",
        code: "overlap",
        certainty: "shown",
        about,
        of: a.rule,
        clause: a.statement,
        with: [b.rule.id],
        says: `${pair} give different values to ${about} at once.`,
      },
      found.witness,
    );
  else
    notDecided(
      bench,
      {
        ...{ proof, about, of: a.rule, clause: a.statement, with: [b.rule.id] },
        whether: `${pair} can give different values to ${about} at once`,
      },
      found.witness,
    );
}

async function milestones(
  bench: Bench,
  name: string,
  a: From<{ line: number }>,
  b: From<{ line: number }>,
): Promise<void> {
  const question = (world: World) => {
    const of = dated(name, encoder(bench, bench.both, world));
    return [
      clash(
        of.find((one) => one.statement === a.statement)!,
        of.find((one) => one.statement === b.statement)!,
      ),
    ];
  };
  await decide(bench, { name, what: "milestone", a, b }, question, { what: "conflict", milestone: name });
}

async function lets(bench: Bench, name: string, a: From<Let>, b: From<Let>): Promise<void> {
  const question = (world: World): Term[] => {
    const on = encoder(bench, bench.both, world);
    const [x, y] = [a, b].map(({ rule, statement }) => {
      const place = { rule, items: [] };
      return {
        applies: statement.when ? applicable({ when: statement.when }, place, on).yes : TRUE,
        value: on.run(statement.value, place),
      };
    });
    // Lists and sets of days are not compared: that both apply is enough to ask.
    const plain = [x!, y!].every(({ value }) => "nsbx".includes(value.t));
    return [x!.applies, y!.applies, plain ? compare("!=", x!.value, y!.value).yes : TRUE];
  };
  await decide(bench, { name, what: "the name", a, b }, question, {
    what: "depends",
    on: [a.rule.id, b.rule.id],
  });
}

async function limits(bench: Bench, name: string, layer: string): Promise<void> {
  const all = limitsOf(bench.both, name).filter(({ rule }) => rule.layer === layer);
  await eachPair(all, async (a, b) => {
    if (a.statement.op !== b.statement.op || a.rule === b.rule) return;
    const question = (world: World): Term[] => {
      const on = encoder(bench, bench.both, world);
      const [x, y] = [a, b].map(({ rule, statement }) => ({
        applies: applicable(statement, { rule, items: [] }, on).yes,
        value: on.run(statement.amount, { rule, items: [] }),
      }));
      return [and(x!.applies, y!.applies), compare("!=", x!.value, y!.value).yes];
    };
    await decide(bench, { name, what: "the limit of", a, b }, question, {
      what: "depends",
      on: [a.rule.id, b.rule.id],
    });
  });
}

const limitsOf = (law: Law, name: string) =>
  (law.clocks.get(name) ?? []).flatMap(({ rule, statement }) =>
    statement.limits.map((limit) => ({ rule, statement: limit })),
  );
