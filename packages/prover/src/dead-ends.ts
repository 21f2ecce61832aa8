import {
  type Bench,
  ENOUGH,
  encoded,
  encoder,
  find,
  forEveryone,
  layerOn,
  near,
  notDecided,
  report,
  verdictAt,
} from "./bench.ts";
import { atLevel } from "./known.ts";
import type { Asked, Encoded } from "./permission.ts";
import { and, eq, not, type Term, variables } from "./terms.ts";
import type { World } from "./world.ts";

const proof = "no-dead-end" as const;
const KINDS = ["associate", "bachelor", "master", "doctorate", "language"] as const;
/** The law's own run goes through all of them. */
const KINDS_OF_SCHOOLS = ["bachelor", "master"] as const;

/** 2: every permission can be used by somebody of every kind of student that it is for. */
export async function noDeadEnd(bench: Bench): Promise<void> {
  for (const id of bench.both.permissions.keys()) {
    const { of } = forEveryone(bench, bench.both, id);
    if (addsNothing(bench, id, of)) continue;
    if (!(await usable(bench, id))) continue;
    const kinds = bench.school === undefined ? KINDS : KINDS_OF_SCHOOLS;
    if (asksForLevel(of)) await eachKind(bench, id, kinds);
  }
}

/** What a school leaves alone stands as the law's own run finds it. */
function addsNothing(bench: Bench, id: string, { whole }: Encoded): boolean {
  if (bench.school === undefined || !bench.federal.permissions.has(id)) return false;
  if (forEveryone(bench, bench.federal, id).of.whole !== whole) return false;
  bench.out.proved.push({
    proof,
    about: id,
    certainty: "proved",
    how: "the school adds no condition: as under the law by itself",
  });
  return true;
}

const asksForLevel = (of: Encoded): boolean =>
  [...variables([of.whole])].some((one) => one.name === "programs.0.level");

/** The level of the program that the student is in. */
function ofLevel(bench: Bench, world: World, level: string | undefined): Term[] {
  if (level === undefined) return [];
  const value = encoder(bench, bench.both, world).named("this-level", { t: "text" }, undefined);
  return value.t === "s" ? [eq(value.id, world.text(level)), not(value.unknown)] : [];
}

/** All kinds of student in one world; those for whom nothing is found there are looked into one by one. */
async function eachKind(bench: Bench, id: string, kinds: readonly string[]): Promise<void> {
  const left = kinds.filter((level) => !usedBefore(bench, id, level));
  for (const level of left) await usable(bench, id, level);
}

/** Whether a record at hand, or the same at another level, can use it. */
function usedBefore(bench: Bench, id: string, level?: string): boolean {
  const at = bench.known
    .using(id, layerOn(bench))
    .flatMap((one) => (level === undefined ? [one] : (atLevel(one, level) ?? [])))
    .slice(0, ENOUGH)
    .find((one) => verdictAt(bench, one, id) === "open");
  if (at)
    bench.out.proved.push({
      proof,
      about: aboutOf(id, level),
      certainty: "shown",
      how: `it is open at ${at.from}`,
    });
  return at !== undefined;
}

const asked = (bench: Bench, id: string, level?: string) => (world: World) => [
  ...encoded(bench, bench.both, id, world).of.asked.map((one) => one.term),
  ...ofLevel(bench, world, level),
];

async function usable(bench: Bench, id: string, level?: string): Promise<boolean> {
  if (usedBefore(bench, id, level)) return true;
  const about = aboutOf(id, level);
  const found = await find(
    bench,
    asked(bench, id, level),
    { what: "open", permission: id },
    {
      permission: id,
      // Of a level at which no example opens it there is probably nobody.
      ...(level !== undefined && { likely: "no", reaches: near(bench, id).slice(0, 1) }),
    },
  );
  if (found.says === "sat" && found.confirmed) {
    bench.known.keep(id, { ...found.witness!, from: "a record found for it" });
    bench.out.proved.push({ proof, about, certainty: "shown", how: "a record can use it" });
    return true;
  }
  if (found.says === "unsat" && level !== undefined && (await ruledOut(bench, id, level))) return false;
  if (found.says === "unsat") await deadEnd(bench, id, level);
  else notDecided(bench, { proof, about, whether: `anybody can use ${about}` });
  return false;
}

const aboutOf = (id: string, level?: string): string => (level ? `${id} for ${level} students` : id);

/** One requirement that no student of a level can meet is meant so: “students of language programs have no training”. */
async function ruledOut(bench: Bench, id: string, level: string): Promise<boolean> {
  const core = await reasons(bench, id, level);
  const [one] = core;
  const single = core.every(({ rule, part }) => rule === one?.rule && (part === "require" || part === "for"));
  if (!one || !single) return false;
  const words = "because" in one.clause && one.clause.because ? `: ${one.clause.because}` : "";
  report(bench, {
    proof,
    severity: "note",
    code: "not-for",
    certainty: "proved-within-bounds",
    about: aboutOf(id, level),
    of: one.rule,
    clause: one.clause,
    with: [],
    says: `No ${level} student can have ${id}: ${one.rule.id} says so${words}.`,
  });
  return true;
}

/** Who meets everything but the windows shows the dead end. */
async function deadEnd(bench: Bench, id: string, level: string | undefined): Promise<void> {
  const core = await reasons(bench, id, level);
  const rules = [...new Set(core.map((one) => one.rule.id))];
  const about = aboutOf(id, level);
  // Without a reason over all records it was ruled out among the nearest alone.
  if (core.length === 0) return notDecided(bench, { proof, about, whether: `anybody can use ${about}` });
  const everythingBut = (parts: readonly Asked["part"][]) => (world: World) => [
    ...encoded(bench, bench.both, id, world)
      .of.asked.filter((one) => parts.includes(one.part))
      .map((one) => one.term),
    ...ofLevel(bench, world, level),
  ];
  const met = await find(
    bench,
    everythingBut(["for", "require"]),
    { what: "not-open", permission: id },
    { permission: id },
  );
  const shown =
    met.says === "sat"
      ? met
      : await find(bench, everythingBut(["for"]), { what: "not-open", permission: id }, { permission: id });
  const why = met.says === "sat" ? "its windows leave no day" : "its requirements cannot be met together";
  const blame = core.find((one) => one.rule.layer === bench.school) ?? core[0];
  report(
    bench,
    {
      proof,
      severity: "bad",
      code: "dead-end",
      certainty: "proved-within-bounds",
      about,
      ...(blame && { of: blame.rule, clause: blame.clause }),
      with: rules.filter((rule) => rule !== blame?.rule.id),
      says: `Nobody can use ${about}: ${why} (${rules.join(", ")}).`,
    },
    shown.witness,
  );
}

async function reasons(bench: Bench, id: string, level: string | undefined): Promise<Asked[]> {
  await bench.solver.reset();
  const world = bench.everyone;
  const { of } = forEveryone(bench, bench.both, id);
  let left = of.asked.filter((one) => and(one.term).op !== "const" || one.term.value === false);
  const answer = await bench.solver.check(
    [...left.map((one) => one.term), ...ofLevel(bench, world, level)],
    world.axioms,
    { core: true },
  );
  if (answer.says !== "unsat") return [];
  left = left.filter((_, at) => answer.core.includes(at));
  // Leave out what is not needed.
  for (const one of [...left]) {
    const fewer = left.filter((other) => other !== one);
    const still = await bench.solver.check(
      [...fewer.map((other) => other.term), ...ofLevel(bench, world, level)],
      world.axioms,
    );
    if (still.says === "unsat") left = fewer;
  }
  return left;
}
