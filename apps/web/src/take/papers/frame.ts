import { labelOf } from "@sojourn/record";
import { layerTitle, ruleOn } from "../../lib/rules.ts";
import { papers } from "../../words/en/papers.ts";
import { dateIn, periodIn, sentence } from "./english.ts";
import type { Column, Known, Paper, Part, Table } from "./paper.ts";

const t = papers.about;

/** What stands at the head and the foot of every paper. */
export function framed(
  { title, file, parts, empty = false }: Pick<Paper, "title" | "file" | "parts"> & { empty?: boolean },
  known: Known,
): Paper {
  return { title, file, empty, about: aboutOf(known), parts: parts.filter(says), foot: footOf(known) };
}

const says = ({ says, table }: Part): boolean => (says?.length ?? 0) > 0 || (table?.rows.length ?? 0) > 0;

function aboutOf({ record, standing, rulebook, name }: Known): Paper["about"] {
  const { status, school } = record;
  return [
    ...known(t.name, name?.trim()),
    [t.asOf, dateIn(standing.asOf)],
    ...known(t.sevis, status?.sevisId),
    ...known(t.status, status?.class),
    ...known(t.school, school && layerTitle(rulebook, school)),
    ...(record.programs ?? []).flatMap((program) => known(t.program, programIn(program))),
  ];
}

type Program = NonNullable<Known["record"]["programs"]>[number];

function programIn({ level, field, start, end }: Program): string {
  const name = [level && sentence(labelOf(level)), field].filter(Boolean).join(", ");
  return [name, start && periodIn(start, end)].filter(Boolean).join("; ");
}

const known = (label: string, value: string | undefined): Paper["about"] => (value ? [[label, value]] : []);

function footOf({ standing }: Known): string[] {
  const { asOf, lawAsOf, rulebook, supposing } = standing;
  return [
    ...(supposing.length > 0 ? [papers.supposed(supposing.join(", "))] : []),
    papers.made(dateIn(asOf)),
    papers.law(dateIn(lawAsOf), rulebook.replace(/^sha256:/, "").slice(0, 12)),
  ];
}

/** A rule as a paper cites it: its source, else its title. */
export function citing({ rulebook, standing }: Known): (rule: string) => string {
  return (reference) => {
    const rule = ruleOn(rulebook, reference, standing.lawAsOf);
    return rule?.sources[0]?.text ?? rule?.title ?? reference;
  };
}

/** A table from columns that each say how a row is written; a column that says nothing of any row is left out. */
export function tableOf<T>(
  rows: readonly T[],
  columns: [title: string, share: number, write: (row: T) => string][],
): Table {
  const filled = columns.filter(([, , write]) => rows.some((row) => write(row) !== ""));
  return {
    columns: filled.map(([title, share]): Column => ({ title, share })),
    rows: rows.map((row) => filled.map(([, , write]) => write(row))),
  };
}
