import type { Change, ClockStanding, PermissionStanding, Standing } from "@sojourn/engine";
import { amountWords } from "../lib/amounts.ts";
import { englishDate, longDate } from "../lib/dates.ts";
import { words } from "./areas/standing.ts";
import { countWords } from "./index.ts";
import type { Sayings } from "./sayings.ts";
import { lawSaid } from "./spoken-law.ts";

type Says = Sayings["change"];
type Sides<T> = [before: T | undefined, after: T | undefined];

const arrow = (before: string, after: string) => `${before} → ${after}`;

/** What is different between two standings that are both in the language; a finding is a rule's own sentence. */
export const spokenChanges = (changes: Change[], before: Standing, after: Standing, t: Says): Change[] =>
  changes.map((change) => ({ ...change, says: changeSays(change, before, after, t) }));

function changeSays(change: Change, before: Standing, after: Standing, t: Says): string {
  const { kind, id, level } = change;
  const sides = <T>(find: (standing: Standing) => T | undefined): Sides<T> => [find(before), find(after)];
  switch (kind) {
    case "permission":
      return permission(
        sides(({ permissions }) => permissions.find((one) => one.id === id)),
        change,
        t,
      );
    case "clock":
      return clock(
        sides(({ clocks }) => clocks.find((one) => one.id === id && one.level === level)),
        t,
      );
    case "duty":
      return duty(change, before, after, t);
    case "milestone":
      return milestone(
        sides(({ milestones }) => milestones.find((one) => one.id === id)),
        t,
      );
    default:
      return finding(change, t);
  }
}

const titled = (title: string, said: string[]) => `${title}: ${said.join("; ")}`;
const day = (iso: string | null | undefined, t: Says) => (iso ? longDate(iso) : t.notSettled);

function permission([a, b]: Sides<PermissionStanding>, change: Change, t: Says): string {
  if (!a || !b) return change.says;
  const { states } = words.permissions;
  if (a.verdict !== b.verdict) return titled(b.title, [arrow(states[a.verdict], states[b.verdict])]);
  return titled(b.title, [...edges(a, b, t), ...amounts(a, b, t)]);
}

function edges(a: PermissionStanding, b: PermissionStanding, t: Says): string[] {
  const { windowNames, from, until } = words.why;
  return (["request", "file", "begin", "end"] as const).flatMap((kind) =>
    (["from", "until"] as const).flatMap((edge) => {
      const [was, is] = [a.windows[kind]?.[edge], b.windows[kind]?.[edge]];
      const name = `${windowNames[kind]}, ${edge === "from" ? from : until}`;
      return was === is ? [] : [`${name} ${arrow(day(was, t), day(is, t))}`];
    }),
  );
}

function amounts({ amount: a }: PermissionStanding, { amount: b }: PermissionStanding, t: Says): string[] {
  const said = (one: typeof a) => (one ? amountWords(one, "days") : t.notSettled);
  return said(a) === said(b) ? [] : [t.amount(said(a), said(b))];
}

function clock([a, b]: Sides<ClockStanding>, t: Says): string {
  const one = (b ?? a) as ClockStanding;
  const said = (each: ClockStanding | undefined) => (each ? counted(each) : t.notCounted);
  const counts = said(a) === said(b) ? [] : [arrow(said(a), said(b))];
  const ends = a?.runsOutOn === b?.runsOutOn ? [] : [t.runsOut(day(a?.runsOutOn, t), day(b?.runsOutOn, t))];
  return titled(one.title, [...counts, ...ends]);
}

function counted({ value, unit, limit, needed }: ClockStanding): string {
  const most = limit ?? needed;
  return amountWords(value, unit) + (most === undefined ? "" : ` / ${countWords(most, unit)}`);
}

function duty(
  { id, before: was, after: is, says }: Change,
  before: Standing,
  after: Standing,
  t: Says,
): string {
  const find = ({ duties }: Standing, words: string) =>
    duties.find((one) => one.id === id && words === `${one.status}, due ${englishDate(one.due)}`);
  const one = find(after, is);
  if (one) return one.says;
  const gone = find(before, was);
  return gone ? titled(gone.title, [t.fallsAway(longDate(gone.due))]) : says;
}

function milestone([a, b]: Sides<Standing["milestones"][number]>, t: Says): string {
  const title = (b ?? a)?.title ?? "";
  const said = (each: typeof a) => (each ? day(each.date, t) : t.none);
  return titled(title, [arrow(said(a), said(b))]);
}

function finding({ says, after }: Change, t: Says): string {
  const what = says.replace(/^(New|No longer): /, "");
  return after === "nothing" ? t.goneFinding(lawSaid(what)) : t.newFinding(lawSaid(what));
}
