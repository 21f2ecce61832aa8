import type { Rulebook } from "@sojourn/policy";
import { fieldAt, nearest, readRecord, type Record as StudentRecord, vocabulary } from "@sojourn/record";
import { answerOf, hear } from "../ask/hear.ts";
import { contextOf, type When } from "../evaluate.ts";
import { readyFocus } from "../focus.ts";
import { begun, drop, namesOf, type Place, placeOf, put, valueAt } from "../places.ts";
import { FORMS } from "./forms.ts";

/** A change at one place of the record: a value put there, a text read as that field means it, or what stands there gone. */
export type Edit =
  | { path: string; value: unknown }
  | { path: string; text: string }
  | { path: string; remove: true };
/** `cpt full 2026-06-01..2026-08-21`, or an edit. */
export type Told = string | Edit;

export type Fault = { path: string; says: string; mend: string };
export type Edited = { ok: true; record: StudentRecord } | { ok: false; faults: Fault[] };

/** The record with the changes made, one after the other; or everything that is wrong with them. */
export function edited(
  rulebook: Rulebook,
  record: StudentRecord,
  changes: readonly Told[],
  when: When,
): Edited {
  let now: StudentRecord = record;
  const faults: Fault[] = [];
  for (const told of changes) {
    const edits =
      typeof told === "string"
        ? readShort(told, levelIn(rulebook, now, when))
        : { ok: true as const, edits: [told] };
    if (!edits.ok) faults.push(edits.fault);
    for (const edit of edits.ok ? edits.edits : []) {
      const made = make(rulebook, now, edit, when);
      if (made.ok) now = made.record;
      else faults.push(...made.faults);
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  const reading = readRecord(now);
  return reading.ok ? reading : { ok: false, faults: reading.faults };
}

type Short = { ok: true; edits: Edit[] } | { ok: false; fault: Fault };

/** A change told in a few words. */
function readShort(text: string, level: string | undefined): Short {
  const words = text.trim().split(/\s+/);
  const [first = ""] = words;
  const form = FORMS.get(first);
  if (!form) return { ok: false, fault: unknownForm(text, first) };
  const edits = form.read(words, level);
  if (edits) return { ok: true, edits };
  return {
    ok: false,
    fault: { path: text, says: "This change cannot be read.", mend: `Write it like this: ${form.form}` },
  };
}

function unknownForm(text: string, first: string): Fault {
  const near = nearest(first, [...FORMS.keys()]);
  const forms = [...new Set([...FORMS.values()].map(({ form }) => form))].join("; ");
  return {
    path: text,
    says: `There is no change called "${first}".`,
    mend: `${near ? `Did you mean "${near}"? ` : ""}The forms: ${forms}`,
  };
}

/** The level of the program at hand, which new authorizations are for. */
function levelIn(rulebook: Rulebook, record: StudentRecord, when: When): string | undefined {
  return contextOf(rulebook, record, when).level;
}

const refused = (path: string, says: string, mend: string): Edited => ({
  ok: false,
  faults: [{ path, says, mend }],
});

function make(rulebook: Rulebook, record: StudentRecord, edit: Edit, when: When): Edited {
  const path = atHand(rulebook, record, edit.path, when);
  const place = placeOf(record, path);
  const names = namesOf(place);
  const field = fieldAt(names);
  if (!field) return { ok: false, faults: [noField(edit.path, names)] };
  if ("remove" in edit) return removed(record, place, edit.path);
  const read = "text" in edit ? hear(answerOf(field), edit.text) : { ok: true as const, value: edit.value };
  if (!read.ok) return refused(edit.path, read.says, read.mend);
  return { ok: true, record: put(begun(record, path), place, read.value) };
}

function removed(record: StudentRecord, place: Place, path: string): Edited {
  if (valueAt(record, place) !== undefined) return { ok: true, record: drop(record, place) };
  return refused(path, "The record has nothing there.", "Name a place that it has.");
}

/** `program.end` is the end of the program at hand, `trip.returns` of the trip at hand. */
function atHand(rulebook: Rulebook, record: StudentRecord, path: string, when: When): string {
  const [head = "", ...others] = path.split(".");
  if (head !== "program" && head !== "trip") return path;
  const found = readyFocus(head)(contextOf(rulebook, record, when));
  return [found.t === "i" ? found.path : `${head}s[0]`, ...others].join(".");
}

function noField(path: string, names: readonly string[]): Fault {
  const known = names.findIndex((_, at) => fieldAt(names.slice(0, at + 1)) === undefined);
  const shape = known > 0 ? fieldAt(names.slice(0, known)) : vocabulary;
  const inner = shape?.type === "list" ? shape.of : shape;
  const keys = inner?.type === "object" ? Object.values(inner.fields).map(({ key }) => key) : [];
  const near = nearest(names[known] ?? "", keys);
  return {
    path,
    says: `There is no field ${names[known]} here.`,
    mend: `${near ? `Did you mean "${near}"? ` : ""}The fields here: ${keys.join(", ")}.`,
  };
}
