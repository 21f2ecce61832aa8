import type { Term } from "../words/en/terms.ts";

/** The words of the field that a text has, in the order of the list; one inside a longer one is not met by itself. */
export function termsMet(text: string, terms: readonly Term[]): Term[] {
  const forms = terms
    .flatMap((term) => formsOf(term).map((form) => ({ form, term })))
    .sort((a, b) => b.form.length - a.form.length);
  let left = text;
  const met = new Set<Term>();
  for (const { form, term } of forms) {
    const rest = left.replaceAll(patternOf(form), " ");
    if (rest !== left) met.add(term);
    left = rest;
  }
  return terms.filter((term) => met.has(term));
}

const formsOf = ({ term, forms = [] }: Term): string[] => [term, ...forms];

const patterns = new Map<string, RegExp>();

/** Whole words: CPT is not met in a longer name. Abbreviations are written as they are, other words also begin a sentence. */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const escaped = form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const made = new RegExp(`(?<![A-Za-z0-9-])${escaped}(?![A-Za-z0-9])`, isWord(form) ? "gi" : "g");
  patterns.set(form, made);
  return made;
}

const isWord = (form: string): boolean => /^.[^A-Z0-9]*$/.test(form);
