import type { Day } from "@sojourn/dates";
import type { ClockStanding } from "@sojourn/engine";
import { labelOf } from "@sojourn/record";
import { amountWords, bar, counted, share } from "./amounts.ts";
import { dateWords } from "./dates.ts";
import { apart, wrap } from "./lines.ts";
import { type Role, styled } from "./style.ts";

/** Each clock: how much is used of how much, a bar, what is left and when it runs out. */
export const clockLines = (clocks: readonly ClockStanding[], asOf: Day): string[] =>
  clocks.flatMap((clock) => [
    ...apart(name(clock), used(clock)),
    ...barLine(clock),
    ...notes(clock, asOf)
      .flatMap((note) => wrap(note, 4))
      .map((line) => styled("soft", line)),
  ]);

const name = ({ title, level }: ClockStanding): string =>
  level && !title.includes("this level") ? `${title} (${labelOf(level)})` : title;

function used({ value, bounds, unit, limit, needed }: ClockStanding): string {
  const count = bounds ? between(bounds, unit) : amountWords(value, unit);
  if (needed !== undefined) return `${count}; ${counted(needed, unit)} needed`;
  if (limit === undefined) return count;
  const short = bounds || count.includes(" and ") ? count : count.replace(` ${unit}`, "");
  return `${short} of ${counted(limit, unit)}`;
}

const between = ({ from, to }: NonNullable<ClockStanding["bounds"]>, unit: string): string =>
  to === null
    ? `${amountWords(from, unit)} or more`
    : `${amountWords(from, unit)} to ${amountWords(to, unit)}`;

function barLine({ value, limit, exceeded, remaining, unit, bounds }: ClockStanding): string[] {
  if (limit === undefined || bounds) return [];
  const part = exceeded ? 1 : share(value, limit);
  const role: Role = exceeded ? "bad" : part >= 0.8 ? "wait" : "good";
  const left = exceeded
    ? "limit passed"
    : remaining === undefined
      ? ""
      : `${amountWords(remaining, unit)} left`;
  return [`  ${styled(role, bar(part))}  ${left}`.trimEnd()];
}

function notes(clock: ClockStanding, asOf: Day): string[] {
  const { runsOutOn, warnings, also, unit, exceeded, missing, rule, limitRule } = clock;
  const next = warnings?.find((warning) => !warning.passed && warning.on);
  return [
    ...(exceeded === null && missing.length > 0 ? ["Not settled: the record leaves something open."] : []),
    ...(runsOutOn ? [`Runs out ${dateWords(runsOutOn, asOf)}.`] : []),
    ...(next?.on ? [`Warning at ${amountWords(next.at, unit)}: ${dateWords(next.on, asOf)}.`] : []),
    ...also.map(
      ({ by, value, force }) => `Counted ${by}: ${amountWords(value, unit)}${force ? ` (${force})` : ""}.`,
    ),
    limitRule && limitRule !== rule ? `${rule} · ${limitRule}` : rule,
  ];
}
