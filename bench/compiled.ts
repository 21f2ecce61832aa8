import { isoFromDay } from "@sojourn/dates";
import { evaluate } from "@sojourn/engine";
import { compile } from "@sojourn/engine/compile";
import { columnsOf, type Record as StudentRecord } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import { differenceAt } from "../packages/engine/test/compiled.ts";
import { TODAY } from "./population/days.ts";
import { population } from "./population/student.ts";
import { figure, machine, machineWords, median, options, processorTime, stop, textTable } from "./report.ts";

/**
 * Layer by layer: the same made-up students by the interpreter, with explanations, and by the compiled program; all
 * answers of the interpreter's are compared. One core; processor time counts. `node bench/compiled.ts --students N`
 */
const ROUNDS = 7;
/** Of the students of a layer, so many go through the interpreter. */
const INTERPRETED = 200;
/** Rounds until the machine has made the code fast. */
const WARM_UP = 40_000;

const { students } = options(100, 2000);
const asOf = isoFromDay(TODAY);
const { rulebook } = await loadRulebook();
const layers = [undefined, ...rulebook.layers.map(({ id }) => id).filter((id) => id !== "us")];

const rows = layers.map((school) => {
  const records = studentsOf(school);
  const columns = columnsOf(records);
  const program = compile(rulebook, { lawAsOf: asOf, ...(school && { school }) });
  const run = () => program.run(columns, { asOf });
  for (let seen = 0; seen < WARM_UP; seen += students) run();
  check(records, columns, run());
  const few = records.slice(0, INTERPRETED);
  const compiled: number[] = [];
  const interpreted: number[] = [];
  // In turn, so that both meet the same machine.
  for (let round = 0; round < ROUNDS; round++) {
    compiled.push(timed(run) / records.length);
    interpreted.push(timed(() => few.map((record) => evaluate(rulebook, record, { asOf }))) / few.length);
  }
  return { layer: school ?? "the law alone", compiled: median(compiled), interpreted: median(interpreted) };
});
report();

function studentsOf(school: string | undefined): StudentRecord[] {
  const found: StudentRecord[] = [];
  for (const { school: _, ...record } of population(1, students))
    found.push(school === undefined ? record : { ...record, school });
  return found;
}

/** Milliseconds of processor time. */
function timed(work: () => unknown): number {
  const begun = processorTime();
  work();
  return processorTime() - begun;
}

function check(
  records: readonly StudentRecord[],
  columns: ReturnType<typeof columnsOf>,
  results: Parameters<typeof differenceAt>[0],
): void {
  for (const [row, record] of records.slice(0, INTERPRETED).entries()) {
    const found = differenceAt(results, row, columns, evaluate(rulebook, record, { asOf }));
    if (found) stop(`student ${row} at ${record.school ?? "no school"}: ${found}`);
  }
}

function report(): void {
  console.log(`${rulebook.rules.length} rules; ${machineWords(machine())}`);
  console.log(`${students} students a layer, one core; ${INTERPRETED} of each by both, all answers equal\n`);
  const head = ["layer", "compiled, µs a student", "students a second", "interpreted, µs a student", "times"];
  const cells = rows.map(({ layer, compiled, interpreted }) => [
    ...[layer, figure(compiled * 1000), figure(1000 / compiled)],
    ...[figure(interpreted * 1000), figure(interpreted / compiled)],
  ]);
  console.log(textTable(head, cells));
  console.log(JSON.stringify({ bench: "compiled", ...machine(), students, layers: rows }));
}
