import { english, type FaultWords, inWords } from "./fault-words.ts";
import { type Fault, type Flaw, MOST_FAULTS } from "./faults.ts";
import { flawsOf, howMany } from "./issues.ts";
import { scanJson } from "./scan.ts";
import { recordSchema, type StudentRecord } from "./schema.ts";
import { DEEPEST, screen } from "./screen.ts";

export type Reading = { ok: true; record: StudentRecord } | { ok: false; faults: Fault[] };

export const LARGEST_TEXT = 1024 * 1024;

/** A record out of any value. Everything wrong is collected, and said in `words`; nothing is thrown. */
export function readRecord(value: unknown, words: FaultWords = english): Reading {
  try {
    const flaw = screen(value);
    return flaw ? refuse([flaw], words) : checked(value, words);
  } catch {
    // a getter or a proxy of the caller's own making: JSON has neither
    return refuse([{ path: [], code: "unreadable", data: { reason: "looking at it fails" } }], words);
  }
}

/** A record out of JSON text. Its size is settled before anything is parsed. */
export function readRecordText(text: string, words: FaultWords = english): Reading {
  if (bytesOver(text)) return refuse([{ path: [], code: "too-big", data: { most: LARGEST_TEXT } }], words);
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const value = plainly(bare);
  if (value !== undefined) return readRecord(value, words);
  const flaw = scanJson(bare, DEEPEST);
  return flaw ? refuse([whatItIs(bare, flaw)], words) : readRecord(JSON.parse(bare), words);
}

/** How other documents begin; and what is left where bytes were no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DOCUMENT = /^(?:%PDF|PK\u0003|\{\\rtf)|[\0\uFFFD]/;
const BEGINNING = 200;

/** A place in a PDF helps nobody: of what cannot be a record at all it is only said that it is none. */
function whatItIs(text: string, flaw: Flaw): Flaw {
  if (flaw.code !== "broken-json") return flaw;
  if (text.trim() === "") return { path: [], code: "empty", data: {} };
  return DOCUMENT.test(text.slice(0, BEGINNING)) ? { path: [], code: "not-text", data: {} } : flaw;
}

/** The value of a text that comes out again as it went in: then no key stands twice, and there is no need to scan it. */
function plainly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

function checked(value: unknown, words: FaultWords): Reading {
  const result = recordSchema.safeParse(value);
  if (result.success) return { ok: true, record: result.data };
  const { issues } = result.error;
  const flaws = issues.slice(0, MOST_FAULTS).flatMap((issue) => flawsOf(issue, value));
  const all = issues.reduce((sum, issue) => sum + howMany(issue, value), 0);
  return refuse(cut(flaws, all), words);
}

/** The first of them, and how many more there are. */
function cut(flaws: Flaw[], all: number): Flaw[] {
  const count = all - MOST_FAULTS;
  const rest: Flaw[] = count > 0 ? [{ path: [], code: "more", data: { count } }] : [];
  return [...flaws.slice(0, MOST_FAULTS), ...rest];
}

const refuse = (flaws: Flaw[], words: FaultWords): Reading => ({
  ok: false,
  faults: flaws.map((flaw) => inWords(flaw, words)),
});

const bytesOver = (text: string) =>
  text.length > LARGEST_TEXT || new TextEncoder().encode(text).length > LARGEST_TEXT;
