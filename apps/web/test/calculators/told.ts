import { evaluate, type Standing } from "@sojourn/engine";
import { readRecord, type StudentRecord } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import { calculatorNamed } from "../../src/calculators/asked/index.ts";
import type { CalculatorId, Lead } from "../../src/calculators/calculator.ts";
import { type Found, foundIn } from "../../src/calculators/results.ts";
import { asAsked, begun, put } from "../../src/calculators/scratch.ts";
import { getAt } from "../../src/lib/paths.ts";

const { rulebook } = await loadRulebook({ roots: [] });
export type Told = { [path: string]: unknown };

/** What the calculator answers when this is put into it, in this order. */
export function told(id: CalculatorId, asOf: string, facts: Told): { standing: Standing; found: Found[] } {
  const calculator = calculatorNamed(id)!;
  let scratch = begun(calculator, asOf);
  for (const [path, value] of Object.entries(facts)) scratch = put(scratch, calculator, path, value);
  const reading = readRecord(asAsked(scratch, calculator));
  if (!reading.ok) throw new Error(reading.faults.map(({ says }) => says).join());
  const on = calculator.on && getAt(reading.record as never, calculator.on, asOf);
  const standing = evaluate(rulebook, reading.record as StudentRecord, { asOf: (on as string) || asOf });
  return { standing, found: foundIn(standing, calculator.leads) };
}

const nameOf = (found: Found): string | undefined => {
  if (found.kind === "clock") return found.clock.id;
  if (found.kind === "milestone") return found.milestone.id;
  return found.kind === "duty" ? found.duties[0]?.id : found.permission.id;
};
/** The first result of a kind, or the one of that name. */
export const of = <K extends Lead["kind"]>(found: Found[], kind: K, id?: string) =>
  found.find((one) => one.kind === kind && (id === undefined || nameOf(one) === id)) as
    | Extract<Found, { kind: K }>
    | undefined;
export const day = (found: Found[], id: string) => of(found, "milestone", id)?.milestone.date;

export const period = (
  list: string,
  at: number,
  start: string,
  end: string | null,
  more: Told = {},
): Told => ({
  [`${list}[${at}].start`]: start,
  [`${list}[${at}].end`]: end,
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [`${list}[${at}].${key}`, value])),
});
export const card = (start: string, end: string) => period("authorizations", 0, start, end);
export const MASTER = { "program.level": "master" };
export const ENDS = { ...MASTER, "program.end": "2027-05-14" };
export const ALL = { authorizationsComplete: true };
