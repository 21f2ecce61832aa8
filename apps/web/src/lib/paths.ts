/**
 * Paths into a record, as the engine writes them: `program.end`, `programs[0].end`, `authorizationsComplete`,
 * `applications[post-completion-opt].recommendedOn`.
 */
export type Raw = { [key: string]: unknown };
type Step = { name: string; pick?: string };

/** One entry named in the singular means the entry that the day is about. */
const lists: Record<string, string> = {
  program: "programs",
  term: "terms",
  authorization: "authorizations",
  application: "applications",
  job: "employment",
  leave: "leaves",
  "reduced-load": "reducedLoads",
  trip: "trips",
  move: "moves",
  report: "reports",
};

function parsePath(path: string): Step[] {
  const steps: Step[] = [];
  for (const match of path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?/g)) {
    const [, name, pick] = match;
    if (name) steps.push(pick === undefined ? { name } : { name, pick });
  }
  const first = steps[0];
  const list = first && first.pick === undefined ? lists[first.name] : undefined;
  if (first && list) steps[0] = { name: list, pick: "now" };
  return steps;
}

/** The path without which entry is meant: what the vocabulary knows it by (`programs.end`). */
export const fieldPath = (path: string): string =>
  parsePath(path)
    .map((step) => step.name)
    .join(".");

/** The path of the entry that a fact is about, when it is one of a list: `terms[2]` of `terms[2].season`. */
export function entryPath(path: string): string | undefined {
  const [first, ...rest] = parsePath(path);
  return first?.pick !== undefined && rest.length > 0 ? `${first.name}[${first.pick}]` : undefined;
}

export function getAt(record: Raw, path: string, asOf: string): unknown {
  let here: unknown = record;
  for (const step of parsePath(path)) {
    here = (here as Raw | undefined)?.[step.name];
    if (step.pick !== undefined) here = Array.isArray(here) ? here[find(here, step.pick, asOf)] : undefined;
  }
  return here;
}

/** A copy of the record with one field set; `undefined` takes the field out. Entries that are missing are added. */
export function setAt(record: Raw, path: string, value: unknown, asOf: string): Raw {
  const copy = structuredClone(record);
  const steps = parsePath(path);
  const last = steps.at(-1);
  if (!last) return copy;
  let here = copy;
  for (const step of steps.slice(0, -1)) here = descend(here, step, asOf);
  if (value === undefined) delete here[last.name];
  else here[last.name] = value;
  return copy;
}

function descend(here: Raw, step: Step, asOf: string): Raw {
  if (step.pick === undefined) {
    here[step.name] ??= {};
    return here[step.name] as Raw;
  }
  here[step.name] ??= [];
  const list = here[step.name] as Raw[];
  const index = find(list, step.pick, asOf);
  if (index < list.length) return list[index] as Raw;
  const entry = fresh(step);
  list.push(entry);
  return entry;
}

/** The index of the entry meant, or the list's length when there is none yet. */
function find(list: Raw[], pick: string, asOf: string): number {
  if (/^\d+$/.test(pick)) return Number(pick);
  const index = pick === "now" ? current(list, asOf) : list.findIndex((entry) => named(entry, pick));
  return index < 0 ? list.length : index;
}

const named = (entry: Raw, pick: string) =>
  ["id", "kind", "name", "employer"].some((key) => entry[key] === pick);

/** The entry the engine takes: the one that began last; before all begin, the first to come. */
function current(list: Raw[], asOf: string): number {
  if (list.length < 2) return list.length - 1;
  const dated = list.map((entry, index) => ({ index, start: startOf(entry) }));
  const begun = dated.filter(({ start }) => start <= asOf).sort((a, b) => b.start.localeCompare(a.start));
  const coming = dated.filter(({ start }) => start > asOf).sort((a, b) => a.start.localeCompare(b.start));
  return (begun[0] ?? coming[0])?.index ?? -1;
}

const startOf = (entry: Raw) => (typeof entry.start === "string" ? entry.start : "9999");

function fresh(step: Step): Raw {
  if (!step.pick || step.pick === "now" || /^\d+$/.test(step.pick)) return {};
  return step.name === "terms" ? { name: step.pick } : { kind: step.pick };
}
