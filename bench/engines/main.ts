import { TODAY } from "../population/days.ts";
import { publish } from "../publish.ts";
import { machine, machineWords, median, options, processorTime, stop, textTable } from "../report.ts";
import { difference, EDGES, type Entrant, PERMISSIONS } from "./answers.ts";
import { entrantsFor } from "./entrants.ts";
import { type EngineFigures, type EngineResult, rowsOf } from "./figures.ts";
import { peopleOf } from "./people.ts";

/**
 * The same small rule set in several engines, over the same students. Every engine answers every student once, and all
 * answers must be equal. Then they are timed in turn, round after round, so that each is compared with what ran beside
 * it; processor time of the whole process counts, threads of the engines included.
 */
const ROUNDS = 9;
const ROUND_MS = 150;

const { students, publish: published } = options(100, 20_000);

const people = peopleOf(students, 1);
const entrants = entrantsFor(people, TODAY);
const reference = entrants[0]!;
/** All others are told as so many times slower than this one. */
const ours = entrants.find(({ name }) => name === "Sojourn, compiled") ?? reference;

const costs = await allAnswered();
const rounds = await timed(costs);
report(rounds);

/** Every engine over every student; gives a first idea of the milliseconds that a student costs. */
async function allAnswered(): Promise<number[]> {
  const costs: number[] = [];
  for (const entrant of entrants) {
    const begun = processorTime();
    await entrant.run(0, students);
    costs.push((processorTime() - begun) / students);
    const found = difference(entrant.answers(), reference.answers());
    if (found) stop(`${entrant.name} differs from ${reference.name}: ${found}`);
  }
  return costs;
}

/** Milliseconds a student, by engine and round. */
async function timed(costs: readonly number[]): Promise<number[][]> {
  const cost = [...costs];
  const rounds: number[][] = entrants.map(() => []);
  for (let round = -1; round < ROUNDS; round++)
    for (const [at, entrant] of entrants.entries()) {
      cost[at] = await once(entrant, cost[at]!, round);
      if (round >= 0) rounds[at]!.push(cost[at]!);
    }
  return rounds;
}

/** One engine for about the time of a round, over stretches of the students that go round. */
async function once(entrant: Entrant, cost: number, round: number): Promise<number> {
  const wanted = Math.max(Math.ceil(ROUND_MS / cost), 20);
  const from = wanted < students ? ((round + 1) * wanted) % (students - wanted) : 0;
  const to = Math.min(from + wanted, students);
  const times = Math.max(1, Math.round(wanted / (to - from)));
  const begun = processorTime();
  for (let time = 0; time < times; time++) await entrant.run(from, to);
  return (processorTime() - begun) / times / (to - from);
}

function report(rounds: readonly number[][]): void {
  const base = rounds[entrants.indexOf(ours)]!;
  const engines = entrants.map(({ name, version, how }, at): EngineResult => {
    const ms = median(rounds[at]!);
    const ratio = median(rounds[at]!.map((cost, round) => cost / base[round]!));
    return { name, ...(version && { version }), how, microseconds: ms * 1000, perSecond: 1000 / ms, ratio };
  });
  engines.sort((a, b) => a.microseconds - b.microseconds);
  const ratioOf = (name: string) => engines.find((one) => one.name === name)!.ratio;
  const figures: EngineFigures = {
    ...{ bench: "engines", ...machine(), students, equal: true, ours: ours.name, engines },
    timesJsonRulesEngine: ratioOf("json-rules-engine"),
    timesZenEngine: ratioOf("zen-engine"),
    timesZenEngineBatched: ratioOf("zen-engine, batched"),
    timesPublicodes: ratioOf("publicodes"),
    toTypedArrays: 1 / ratioOf("hand-written, typed arrays"),
  };
  console.log(
    `${PERMISSIONS.length} permissions, ${EDGES.length} dates of windows, ${students} students, one core`,
  );
  console.log(`${machineWords(figures)}; all ${students} answers of all engines are equal\n`);
  console.log(textTable(["", "µs a student", "students a second", `× ${ours.name}`], rowsOf(engines)));
  if (published) publish("engines", figures);
  console.log(JSON.stringify(figures));
}
