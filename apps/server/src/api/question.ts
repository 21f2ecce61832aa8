import { dayFromISO } from "@sojourn/dates";
import { readRecord, readRecordText, type Record as StudentRecord } from "@sojourn/record";
import { faultyPages, nearest, pageId, pageIds, schoolIds } from "@sojourn/shelf";
import type { AppOptions } from "../app.ts";
import type { Fault } from "../schemas/faults.ts";

export type Question =
  | { ok: true; record: StudentRecord; asOf?: string; lawAsOf?: string; supposing: string[] }
  | { ok: false; status: 400 | 503; faults: Fault[] };

const KEYS = ["record", "asOf", "lawAsOf", "suppose"];
/** What the text itself can be at fault for, before anything in it is looked at. */
const OF_THE_TEXT = new Set(["empty", "not-text", "broken-json", "too-deep", "duplicate-key", "too-big"]);

type Rules = Pick<AppOptions, "rulebook" | "diagnostics">;

/** A question out of a request's body; everything wrong with it is collected. */
export function readQuestion(text: string, { rulebook, diagnostics }: Rules): Question {
  const broken = textFaults(text);
  if (broken.length > 0) return refused(broken);
  const body: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return refused([{ path: "", says: "The body is not an object.", mend: 'Send {"record": {…}}.' }]);
  const faults: Fault[] = [...unknownKeys(body)];
  const { record: given, asOf, lawAsOf, suppose } = body as { [key: string]: unknown };
  const reading = readRecord(given ?? null);
  if (given === undefined)
    faults.push({ path: "record", says: "There is no record.", mend: 'Send {"record": {…}}.' });
  else if (!reading.ok)
    faults.push(...reading.faults.map(({ path, says, mend }) => ({ path: path || "record", says, mend })));
  else faults.push(...schoolFaults(rulebook, reading.record.school));
  const days = { asOf: readDay("asOf", asOf, faults), lawAsOf: readDay("lawAsOf", lawAsOf, faults) };
  const supposing = readPages(suppose, [...pageIds(rulebook), ...rulebook.rules.map(({ id }) => id)], faults);
  if (faults.length > 0 || !reading.ok) return refused(faults);
  const pages = faultyPages(diagnostics, reading.record.school);
  if (pages.length > 0) return { ok: false, status: 503, faults: pages };
  return { ok: true, record: reading.record, ...stated(days), supposing };
}

const refused = (faults: Fault[]): Question => ({ ok: false, status: 400, faults });

function textFaults(text: string): Fault[] {
  const scanned = readRecordText(text);
  if (scanned.ok) return [];
  const own = scanned.faults.filter(({ code }) => OF_THE_TEXT.has(code));
  return own.map(({ path, says, mend }) => ({ path: path.replace(/^record\./, ""), says, mend }));
}

const unknownKeys = (body: object): Fault[] =>
  Object.keys(body)
    .filter((key) => !KEYS.includes(key))
    .map((key) => {
      const near = nearest(key, KEYS);
      const mend = near ? `Did you mean "${near}"?` : `Leave it out. The fields here: ${KEYS.join(", ")}.`;
      return { path: key.slice(0, 60), says: "There is no such field.", mend };
    });

function schoolFaults(rulebook: AppOptions["rulebook"], school: string | undefined): Fault[] {
  const known = schoolIds(rulebook);
  if (school === undefined || known.includes(school)) return [];
  const near = nearest(school, known);
  const mend = `${near ? `Did you mean "${near}"? ` : ""}Known: ${known.join(", ") || "none"}.`;
  return [{ path: "school", says: "There is no policy folder for this school.", mend }];
}

function readDay(path: string, given: unknown, faults: Fault[]): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === "string" && dayFromISO(given) !== undefined) return given;
  faults.push({ path, says: "This is not a date.", mend: "Give a real date: 2026-03-01." });
  return undefined;
}

const MOST_PAGES = 50;

function readPages(given: unknown, known: string[], faults: Fault[]): string[] {
  if (given === undefined) return [];
  if (!Array.isArray(given) || given.length > MOST_PAGES) {
    faults.push({
      path: "suppose",
      says: "This is not a list of pages.",
      mend: 'Give ["us/fixed-admission"].',
    });
    return [];
  }
  return given.map((page: unknown, at) => {
    const id = typeof page === "string" ? pageId(page) : "";
    if (known.includes(id)) return id;
    const near = nearest(id, known);
    const mend = near ? `Did you mean "${near}"?` : "Pages look like us/cap-gap; /api/v1/rules lists them.";
    faults.push({ path: `suppose[${at}]`, says: "There is no such page.", mend });
    return id;
  });
}

/** Without the keys that were not given. */
function stated({ asOf, lawAsOf }: { asOf: string | undefined; lawAsOf: string | undefined }) {
  return { ...(asOf === undefined ? {} : { asOf }), ...(lawAsOf === undefined ? {} : { lawAsOf }) };
}
