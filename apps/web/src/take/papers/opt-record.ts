import { labelOf } from "@sojourn/record";
import { papers } from "../../words/en/papers.ts";
import { amountIn, dateIn, dateOrUnknown, daysIn, lastDay, periodIn, sentence, yesNo } from "./english.ts";
import { citing, framed, tableOf } from "./frame.ts";
import type { Known, Paper, Part } from "./paper.ts";

const t = papers.opt;
const c = papers.columns;
const kinds = new Set(["pre-completion-opt", "post-completion-opt", "stem-opt"]);
const isOpt = ({ kind }: { kind?: string | undefined }): boolean => kind !== undefined && kinds.has(kind);
const named = (value: string | undefined) => (value ? sentence(labelOf(value)) : papers.unknown);

/** OPT periods and applications, employers, days without work, reports. */
export function optRecord(known: Known): Paper {
  const parts = [periods(known), applications(known), work(known), gaps(known), reports(known)];
  const asked = known.record.applications?.some(isOpt) ?? false;
  const empty = optOf(known).length === 0 && !asked;
  return framed({ title: t.title, file: t.file, parts, empty }, known);
}

const optOf = ({ record }: Known) => (record.authorizations ?? []).filter(isOpt);

function periods(known: Known): Part {
  const { record } = known;
  const opt = optOf(known);
  const table = tableOf(opt, [
    [c.kind, 3, ({ kind }) => named(kind)],
    [c.level, 2, ({ level }) => (level ? named(level) : "")],
    [c.from, 2, ({ start }) => dateOrUnknown(start)],
    [c.until, 2, ({ end }) => lastDay(end)],
    [c.days, 1, ({ start, end }) => daysIn(start, end)],
    [c.state, 2, ({ status }) => (status ? sentence(status) : "")],
  ]);
  const card = record.documents?.ead;
  const says = [
    ...(opt.length === 0 ? [papers.none] : []),
    ...(card?.start ? [`${t.card(card.category ?? "")}: ${periodIn(card.start, card.end)}.`] : []),
    ...(record.authorizationsComplete ? [] : [papers.notComplete("authorizations")]),
  ];
  return { heading: t.periods, says, table };
}

function applications({ record }: Known): Part {
  const table = tableOf((record.applications ?? []).filter(isOpt), [
    [c.kind, 3, ({ kind }) => named(kind)],
    [c.recommended, 2, ({ recommendedOn }) => dateIn(recommendedOn)],
    [c.received, 2, ({ receivedOn }) => dateIn(receivedOn)],
    [c.asked, 2, ({ requestedStart }) => dateIn(requestedStart)],
    [c.approved, 2, ({ approvedOn }) => dateIn(approvedOn)],
    [c.state, 2, ({ status }) => (status ? sentence(status) : "")],
  ]);
  return { heading: t.applications, table };
}

/** Jobs that lay in the time of OPT, or after it began. */
function work(known: Known): Part {
  const { record } = known;
  const begun = optOf(known)
    .map(({ start }) => start ?? "")
    .filter(Boolean)
    .sort()[0];
  if (begun === undefined) return { heading: t.work };
  const jobs = (record.employment ?? []).filter(({ end }) => (end ?? "9999") >= begun);
  const table = tableOf(jobs, [
    [
      c.employer,
      3,
      ({ employer, location }) => [employer ?? papers.unknown, location].filter(Boolean).join(", "),
    ],
    [c.kind, 2, ({ kind }) => (kind ? named(kind) : "")],
    [c.time, 1.5, ({ hoursPerWeek }) => (hoursPerWeek === undefined ? "" : papers.hours(hoursPerWeek))],
    [c.from, 1.6, ({ start }) => dateOrUnknown(start)],
    [c.until, 1.6, ({ end }) => lastDay(end)],
    [c.related, 1.5, ({ related }) => yesNo(related)],
    [c.eVerify, 1.2, ({ eVerify }) => (eVerify === undefined ? "" : yesNo(eVerify))],
    [c.reported, 1.6, ({ reportedOn }) => dateIn(reportedOn)],
    [c.endReported, 1.6, ({ endReportedOn }) => dateIn(endReportedOn)],
  ]);
  const says = record.employmentComplete ? [] : [papers.notComplete("jobs")];
  return { heading: t.work, says: jobs.length > 0 ? says : [papers.none, ...says], table };
}

/** The days that count against the limit, as the engine counted them. */
function gaps(known: Known): Part {
  const clock = known.standing.clocks.find(({ id }) => id === "unemployment");
  if (!clock || optOf(known).length === 0) return { heading: t.gaps };
  const { value, unit, limit, remaining, runsOutOn, bounds, counted, rule } = clock;
  const says =
    bounds || limit === undefined || remaining === undefined
      ? [t.gapsOpen]
      : [t.gapsSay(amountIn(value, unit), amountIn(limit, unit), amountIn(remaining, unit))];
  if (runsOutOn && !bounds) says.push(t.runsOut(dateIn(runsOutOn)));
  says.push(citing(known)(rule));
  const table = tableOf(counted, [
    [c.from, 2, ([from]) => dateIn(from)],
    [c.until, 2, ([, until]) => dateIn(until)],
    [c.days, 1, ([from, until]) => daysIn(from, until)],
  ]);
  return { heading: t.gaps, says, table };
}

function reports({ record }: Known): Part {
  const table = tableOf(
    (record.reports ?? []).toSorted((a, b) => (a.on ?? "").localeCompare(b.on ?? "")),
    [
      [c.day, 2, ({ on }) => dateOrUnknown(on)],
      [c.what, 3, ({ kind }) => named(kind)],
      [c.employer, 4, ({ employer }) => employer ?? ""],
    ],
  );
  return { heading: t.reports, table };
}
