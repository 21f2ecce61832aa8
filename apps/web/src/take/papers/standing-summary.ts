import {
  amiss,
  type ClockStanding,
  type DutyStanding,
  mostUrgent,
  nextStep,
  type PermissionStanding,
  untold,
} from "@sojourn/engine";
import { labelOf } from "@sojourn/record";
import { papers } from "../../words/en/papers.ts";
import { standing as english } from "../../words/en/standing.ts";
import { amountIn, dateIn, sentence } from "./english.ts";
import { citing, framed, tableOf } from "./frame.ts";
import type { Known, Paper, Part } from "./paper.ts";

const t = papers.standing;
const c = papers.columns;

/** The standing on one or two pages: what is urgent, what is counted, what one must and may do. */
export function standingSummary(known: Known): Paper {
  const parts = [
    first(known),
    clocks(known),
    duties(known),
    permissions(known),
    dates(known),
    cautions(known),
  ];
  return framed({ title: t.title, file: t.file, parts }, known);
}

function first({ standing, record }: Known): Part {
  const wrong = amiss(standing).map(({ says }) => `${t.wrong}: ${says}`);
  const soon = mostUrgent(standing, record);
  const next = nextStep(standing, record);
  const says = [
    ...(wrong.length > 0 ? wrong : untoldOr(standing, t.calm)),
    ...(soon ? [t.soon(english.glance.steps[soon.kind](soon.title), dateIn(soon.day))] : []),
    ...(next && next.title !== soon?.title ? [t.next(next.title, dateIn(next.day))] : []),
  ];
  return { heading: t.first, says };
}

const MOST_NAMED = 5;

/** Not "nothing is overdue" where nobody said whether it was done. */
function untoldOr(standing: Known["standing"], calm: string): string[] {
  const duties = untold(standing);
  if (duties.length === 0) return [calm];
  const named = duties
    .slice(-MOST_NAMED)
    .map(({ title, due }) => english.glance.untoldDue(title, dateIn(due)))
    .reverse();
  const more = duties.length - named.length;
  if (more > 0) named.push(english.glance.untoldMore(more));
  return [`${english.glance.untold(duties.length)} ${named.join("; ")}.`];
}

const moves = ({ value, exceeded }: ClockStanding) =>
  exceeded === true || (typeof value === "number" ? value > 0 : value.months + value.days > 0);

function clocks(known: Known): Part {
  const table = tableOf(known.standing.clocks.filter(moves), [
    [
      c.count,
      4,
      ({ title, level }) => (level ? title.replace(/ at this level$/, ` at ${labelOf(level)} level`) : title),
    ],
    [c.used, 2, ({ value, unit, bounds }) => (bounds ? papers.unknown : amountIn(value, unit))],
    [c.limit, 2, ({ limit, unit }) => (limit === undefined ? "" : amountIn(limit, unit))],
    [
      c.left,
      2,
      ({ remaining, unit, bounds }) => (remaining === undefined || bounds ? "" : amountIn(remaining, unit)),
    ],
    [c.runsOut, 2, ({ runsOutOn, bounds }) => (bounds ? "" : dateIn(runsOutOn))],
    [c.rule, 3, ({ rule, limitRule }) => citing(known)(limitRule ?? rule)],
  ]);
  return { heading: t.clocks, table };
}

const settled = new Set<DutyStanding["status"]>(["done", "late"]);

function duties(known: Known): Part {
  const open = known.standing.duties.filter(({ status }) => !settled.has(status));
  const table = tableOf(
    open.toSorted((a, b) => a.due.localeCompare(b.due)),
    [
      [c.due, 2, ({ due }) => dateIn(due)],
      [c.what, 5, ({ title, by }) => [title, english.duties.others[by]].filter(Boolean).join(". ")],
      [c.state, 2, ({ status }) => english.duties.states[status]],
      [c.rule, 3, ({ rule }) => citing(known)(rule)],
    ],
  );
  return { heading: t.duties, table };
}

const order: PermissionStanding["verdict"][] = ["open", "opens-later", "unknown", "closed", "barred"];

function permissions({ standing }: Known): Part {
  const shown = order.flatMap((verdict) => standing.permissions.filter((one) => one.verdict === verdict));
  const table = tableOf(shown, [
    [c.what, 4, ({ title }) => title],
    [c.state, 2, ({ verdict }) => english.permissions.states[verdict]],
    [c.answer, 7, ({ says }) => sentence(says)],
  ]);
  return { heading: t.permissions, table };
}

function dates(known: Known): Part {
  const { standing } = known;
  const coming = standing.milestones.filter(({ date }) => date !== null && date >= standing.asOf);
  const table = tableOf(
    coming.toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "")),
    [
      [c.day, 2, ({ date }) => dateIn(date)],
      [c.what, 6, ({ title }) => title],
      [c.rule, 4, ({ rule }) => citing(known)(rule)],
    ],
  );
  return { heading: t.dates, table };
}

/** Cautions of what is open; each once. */
function cautions({ standing }: Known): Part {
  const open = standing.permissions.filter(({ verdict }) => verdict === "open" || verdict === "opens-later");
  const says = new Set(open.flatMap(({ cautions }) => cautions.map(({ says }) => sentence(says))));
  return { heading: t.cautions, says: [...says] };
}
