import { type Filling, fillColumns, LARGEST_TEXT, readRecordText } from "@sojourn/record";
import { type Batch, MOST_ROWS, type Reject, unknownSchool } from "./batch.ts";

/** Whole lines of a file with a record a line, and the number of the first, counted from 0. */
export type Lines = { form: "lines"; bytes: Uint8Array<ArrayBuffer>; first: number };

const NEWLINE = 10;
const CUT_AFTER = 4 * 1024 * 1024;

/** Cuts a stream into portions of whole lines. */
export async function* cutLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Lines> {
  const cutter = new Cutter();
  for await (const chunk of stream) {
    cutter.take(chunk);
    for (let lines = cutter.cut(); lines; lines = cutter.cut()) yield lines;
  }
  const rest = cutter.rest();
  if (rest) yield rest;
}

/** A line longer than any record is cut off where it is too long already: memory stays bounded, its reader refuses it. */
class Cutter {
  #held: Uint8Array[] = [];
  #length = 0;
  #first = 0;
  /** In the middle of a line that was cut off. */
  #skipping = false;

  take(chunk: Uint8Array): void {
    const rest = this.#skipping ? afterNewline(chunk) : chunk;
    if (!rest) return;
    this.#skipping = false;
    this.#held.push(rest);
    this.#length += rest.length;
  }

  /** Whole lines, once there are enough of them. */
  cut(): Lines | undefined {
    if (this.#length < CUT_AFTER) return undefined;
    const bytes = Buffer.concat(this.#held);
    const end = bytes.indexOf(NEWLINE, CUT_AFTER - 1);
    const endless = end < 0 && bytes.length > CUT_AFTER + LARGEST_TEXT;
    this.#held = [bytes];
    if (end < 0 && !endless) return undefined;
    const cut = endless ? CUT_AFTER + LARGEST_TEXT : end + 1;
    const lines = this.#lines(bytes.subarray(0, cut));
    [this.#held, this.#length] = [[], 0];
    this.#skipping = endless;
    this.take(bytes.subarray(cut));
    return lines;
  }

  rest(): Lines | undefined {
    return this.#length > 0 ? this.#lines(Buffer.concat(this.#held)) : undefined;
  }

  #lines(part: Uint8Array): Lines {
    const first = this.#first;
    this.#first += newlinesIn(part) + (part.at(-1) === NEWLINE ? 0 : 1);
    return { form: "lines", bytes: part.slice() as Uint8Array<ArrayBuffer>, first };
  }
}

function afterNewline(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.indexOf(NEWLINE);
  return end < 0 ? undefined : bytes.subarray(end + 1);
}

function newlinesIn(bytes: Uint8Array): number {
  let many = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) many++;
  return many;
}

/** The students of some lines; an empty line is none. */
export function* readLines({ bytes, first }: Lines, schools: readonly string[]): Generator<Batch> {
  const lines = textLines(bytes);
  for (let from = 0; from < lines.length; from += MOST_ROWS)
    yield batchOfLines(lines.slice(from, from + MOST_ROWS), first + from, schools);
}

/** One line each; `undefined` is a line that is no text. */
function textLines(bytes: Uint8Array): (string | undefined)[] {
  const whole = decoded(bytes);
  const lines = whole !== undefined ? whole.split("\n") : [...slices(bytes)].map(decoded);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
    yield bytes.subarray(from, end);
    from = end + 1;
  }
  yield bytes.subarray(from);
}

type Filled = { filling: Filling; at: number[] };
const NOT_TEXT = { path: "", says: "The line is not text.", mend: "Give UTF-8 text." };

function batchOfLines(lines: (string | undefined)[], first: number, schools: readonly string[]): Batch {
  const groups = new Map<string | undefined, Filled>();
  const rejects: Reject[] = [];
  for (const [at, line] of lines.entries()) {
    const row = first + at;
    if (line?.trim() === "") continue;
    const reading = line === undefined ? { ok: false as const, faults: [NOT_TEXT] } : readRecordText(line);
    if (!reading.ok)
      rejects.push({ row, faults: reading.faults.map(({ path, says, mend }) => ({ path, says, mend })) });
    else if (reading.record.school !== undefined && !schools.includes(reading.record.school))
      rejects.push(unknownSchool(row, reading.record.school, schools));
    else {
      const group = groupOf(groups, reading.record.school);
      group.filling.add(reading.record);
      group.at.push(row);
    }
  }
  return {
    first,
    rows: lines.length,
    groups: [...groups].map(([school, { filling, at }]) => ({
      school,
      at: Int32Array.from(at),
      columns: filling.done(),
    })),
    rejects,
  };
}

function groupOf(groups: Map<string | undefined, Filled>, school: string | undefined): Filled {
  const known = groups.get(school);
  if (known) return known;
  const fresh = { filling: fillColumns(), at: [] };
  groups.set(school, fresh);
  return fresh;
}
