import { dayFromISO } from "@sojourn/dates";
import { fieldAt } from "@sojourn/record";
import type { Edit } from "./edits.ts";

/** One kind of change that can be told in a few words. */
export type Form = {
  /** How it is written, with an example. */
  form: string;
  /** The edits; `undefined` when the words are not of this form. */
  read(words: readonly string[], level: string | undefined): Edit[] | undefined;
};

type Span = { start: string; end: string | null };

const KINDS =
  (fieldAt(["authorizations", "kind"]) as { values?: readonly string[] } | undefined)?.values ?? [];
/** These are full time unless said otherwise; the others come in both. */
const FULL = ["post-completion-opt", "stem-opt", "cap-gap"];

const isDay = (text: string): boolean => dayFromISO(text) !== undefined;

/** `2026-06-01..2026-08-21`; without a last day it goes on. */
function span(text: string | undefined): Span | undefined {
  const [start, end, ...more] = text?.split("..") ?? [];
  if (start === undefined || end === undefined || more.length > 0 || !isDay(start)) return undefined;
  if (end === "") return { start, end: null };
  return isDay(end) && start <= end ? { start, end } : undefined;
}

/** A job at a named employer, a trip to a named place: the words that are left. */
const rest = (words: readonly string[], after: string): string | undefined => {
  const at = words.indexOf(after);
  return at < 0 ? undefined : words.slice(at + 1).join(" ") || undefined;
};

function authorization(words: readonly string[], level: string | undefined): Edit[] | undefined {
  const [kind = "", ...others] = words;
  const time =
    others.find((word) => word === "full" || word === "part") ?? (FULL.includes(kind) ? "full" : undefined);
  const days = others.map(span).find((found) => found !== undefined);
  if (!KINDS.includes(kind) || !days?.end || !time) return undefined;
  const employer = rest(others, "at");
  const entry = {
    kind,
    time,
    ...(level && { level }),
    ...days,
    status: "approved",
    ...(employer && { employer }),
  };
  return [{ path: "authorizations[+]", value: entry }];
}

function job([, ...words]: readonly string[]): Edit[] | undefined {
  const hours = words
    .map((word) => /^(\d+(?:\.\d+)?)h$/.exec(word)?.[1])
    .find((found) => found !== undefined);
  const days = words.map(span).find((found) => found !== undefined);
  if (!days || hours === undefined) return undefined;
  const employer = rest(words, "at");
  const yesNo = (key: string, no: string) =>
    words.includes(key) ? { [key]: true } : words.includes(no) ? { [key]: false } : {};
  const entry = {
    ...days,
    hoursPerWeek: Number(hours),
    ...yesNo("related", "unrelated"),
    ...yesNo("paid", "unpaid"),
    ...(employer && { employer }),
  };
  return [{ path: "employment[+]", value: entry }];
}

function leave([, when]: readonly string[]): Edit[] | undefined {
  const days = span(when);
  return (
    days && [
      { path: "leaves[+]", value: { kind: "leave-of-absence", start: days.start, returned: days.end } },
    ]
  );
}

function trip([, when, ...to]: readonly string[]): Edit[] | undefined {
  const days = span(when);
  const where = to.join(" ");
  return (
    days && [
      { path: "trips[+]", value: { left: days.start, returns: days.end, ...(where && { to: where }) } },
    ]
  );
}

function move([, on, ...more]: readonly string[]): Edit[] | undefined {
  return on && isDay(on) && more.length === 0
    ? [{ path: "moves[+]", value: { on, reportedOn: null } }]
    : undefined;
}

const set = ([, path, ...value]: readonly string[]): Edit[] | undefined =>
  path && value.length > 0 ? [{ path, text: value.join(" ") }] : undefined;

const remove = ([, path, ...more]: readonly string[]): Edit[] | undefined =>
  path && more.length === 0 ? [{ path, remove: true }] : undefined;

const withTime: Form = { form: "cpt full 2026-06-01..2026-08-21 [at EMPLOYER]", read: authorization };
const plain: Form = { form: "post-completion-opt 2027-07-01..2028-06-30 [part]", read: authorization };

/** By the first word. */
export const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...KINDS.map((kind): [string, Form] => [kind, FULL.includes(kind) ? plain : withTime]),
  ["job", { form: "job 40h 2027-08-16.. [related] [paid] [at EMPLOYER]", read: job }],
  [
    "leave",
    { form: "leave 2027-01-10..2027-08-20 (the day of return; leave it out when not known)", read: leave },
  ],
  ["trip", { form: "trip 2026-12-20..2027-01-10 Canada", read: trip }],
  ["move", { form: "move 2026-09-01", read: move }],
  ["set", { form: "set program.end 2027-12-18", read: set }],
  ["remove", { form: "remove authorizations[0]", read: remove }],
]);
