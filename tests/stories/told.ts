import type { Rulebook } from "@sojourn/policy";
import { readRecordText } from "@sojourn/record";
import { Stand, shippedBook } from "../../packages/engine/test/books.ts";

/** The pages that ship. */
export const book: Rulebook = shippedBook();

/** A record as somebody would type it: nothing in it but what the story is about. */
export type Facts = Record<string, unknown>;

/** Where the student of a typed record stands on a day. */
export function told(facts: Facts, asOf: string): Story {
  const reading = readRecordText(JSON.stringify({ record: 1, ...facts }));
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return new Story(book, reading.record, asOf);
}

class Story extends Stand {
  /** The verdict, and the binding rules that bar. */
  answer(id: string): string[] {
    return [this.verdict(id), ...this.unmet(id, ["binding"])];
  }

  /** Rules that are not kept and do not bar. */
  cautions(id: string): string[] {
    return [...new Set(this.permission(id).cautions.map((one) => one.rule))];
  }

  window(id: string, kind: "file" | "begin" | "end" | "request"): (string | null | undefined)[] {
    const window = this.permission(id).windows[kind];
    return [window?.from, window?.until];
  }

  due(id: string): string[] {
    return this.duties(id).map((one) => `${one.due} ${one.status}`);
  }

  private unmet(id: string, forces: readonly string[]): string[] {
    const unmet = this.permission(id).requirements.filter(
      (one) => one.status === "unmet" && forces.includes(one.force),
    );
    return [...new Set(unmet.map((one) => one.rule))];
  }
}

/** What every story starts from. */
export const f1 = { status: { class: "F-1" } };
export const noTraining = { authorizations: [], authorizationsComplete: true };
export const noWork = { employment: [], employmentComplete: true };

type Term = { [field: string]: unknown };
export const term = (name: string, start: string, end: string, more: Term = {}): Term => ({
  name,
  season: name.split(" ").at(-2),
  start,
  end,
  enrollment: "full",
  ...more,
});
