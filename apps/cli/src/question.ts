import type { When } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import {
  faultyPages,
  loadRulebook,
  nearest,
  pageId,
  pageIds,
  schoolIds,
  supposablePages,
} from "@sojourn/shelf";
import { InputFault, UsageFault } from "./faults.ts";
import { type AskOptions, today } from "./options.ts";
import { readRecordFile } from "./record-file.ts";

/** A question about one student, ready for the engine. */
export type Question = {
  rulebook: Rulebook;
  record: StudentRecord;
  when: When;
  /** The day was not given, so it is this computer's today. */
  dayIsToday: boolean;
};

export async function readQuestion(path: string, options: AskOptions): Promise<Question> {
  const [record, { rulebook, diagnostics }] = await Promise.all([
    readRecordFile(path),
    loadRulebook({ roots: options.policies ?? [] }),
  ]);
  const asked = options.school === undefined ? record : { ...record, school: options.school };
  checkSchool(rulebook, asked.school, options.school !== undefined);
  const wrong = faultyPages(diagnostics, asked.school);
  if (wrong.length > 0) throw new InputFault(...wrong);
  const { lawAsOf } = options;
  const supposing = (options.suppose ?? []).map((page) => supposed(rulebook, page));
  const when = { asOf: options.asOf ?? today(), ...(lawAsOf === undefined ? {} : { lawAsOf }), supposing };
  return { rulebook, record: asked, when, dayIsToday: options.asOf === undefined };
}

function checkSchool(rulebook: Rulebook, school: string | undefined, asOption: boolean): void {
  const known = schoolIds(rulebook);
  if (school === undefined || known.includes(school)) return;
  const says = `there is no policy folder for the school "${school}"`;
  const list = `${meant(school, known)}Known: ${known.join(", ") || "none"}`;
  if (asOption) throw new UsageFault(`--school: ${says}. ${list}.`);
  const mend = `${list}; without a school only the federal rules are read`;
  throw new InputFault({ path: "school", says, mend });
}

/** What `--suppose` names: a page, or one rule of it. */
export function supposed(rulebook: Rulebook, given: string): string {
  const page = pageId(given);
  const known = [...pageIds(rulebook), ...rulebook.rules.map(({ id }) => id)];
  if (known.includes(page)) return page;
  const pages = supposablePages(rulebook);
  const list =
    pages.length > 0 ? `What can be supposed: ${pages.join(", ")}.` : "No page here waits to be law.";
  throw new UsageFault(`--suppose: there is no page "${given}". ${meant(page, known)}${list}`);
}

export const meant = (given: string, known: readonly string[]): string => {
  const near = nearest(given, known);
  return near === undefined ? "" : `Did you mean "${near}"? `;
};
