import type { Rule, Rulebook } from "@sojourn/policy";
import MiniSearch from "minisearch";
import { pageTitle } from "../../lib/rules.ts";
import { isRule } from "../list.ts";
import { isConcept, stemsOf, termsOf } from "./terms.ts";

/** A rule that was found, and the words of the question that it has. */
export type Hit = { rule: Rule; score: number; terms: readonly string[] };

/** What weighs how much: the questions that a rule says it answers, its title, its words. */
const FIELDS = { asked: 3, title: 2, prose: 1, kinds: 1, tags: 0.7, page: 0.6 } as const;
type Field = keyof typeof FIELDS;
const CONCEPT = 0.6;

export type Search = (question: string) => Hit[];

const searches = new WeakMap<Rulebook, Search>();

/** The index of a rulebook, made once, when somebody looks for something. */
export function searchOf(rulebook: Rulebook): Search {
  const known = searches.get(rulebook) ?? createSearch(rulebook);
  searches.set(rulebook, known);
  return known;
}

/** Make the index while nobody waits; the first letter then finds it ready. */
export function makeReady(rulebook: Rulebook): () => void {
  // Safari has no idle time to offer
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 300));
  const stop = globalThis.cancelIdleCallback ?? clearTimeout;
  const asked = idle(() => searchOf(rulebook));
  return () => stop(asked as number);
}

function createSearch(rulebook: Rulebook): Search {
  const rules = rulebook.rules.filter(isRule);
  const words = new Set<string>();
  const index = new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: Object.keys(FIELDS),
    tokenize: termsOf,
    processTerm: (term) => {
      words.add(term);
      return term;
    },
  });
  index.addAll(rules.map((rule, id) => ({ id, ...fieldsOf(rule) })));
  return (question) => {
    const named = idsLike(rules, question);
    const found = ranked(index, question, words).map(({ id, ...hit }) => ({
      ...{ rule: rules[id] as Rule, ...hit },
    }));
    return [...named, ...found.filter(({ rule }) => !named.some((one) => one.rule === rule))];
  };
}

function fieldsOf(rule: Rule): Record<Field, string> {
  const read = rule.attributes.filter(({ kind }) => READ.test(kind));
  const asked = rule.attributes.filter(({ kind }) => kind === "ASKED-AS");
  return {
    asked: asked.map(({ arg }) => arg).join("\n"),
    title: rule.title,
    prose: rule.prose,
    kinds: read.map(({ kind }) => kind).join(" "),
    tags: read.map(({ arg }) => arg).join("\n"),
    page: pageTitle(rule.page),
  };
}

/** Tags that say something about the rule in words; the others name sources, days and ids. */
const READ = /^(CONSEQUENCE|CONFLICT|CAUTION|CONDITION|LIMITATION|RESTRICTION|REQUIREMENT|TIMING|DURATION)/;

/** An id, or a part of one as it is written, is looked up and not searched for. */
function idsLike(rules: readonly Rule[], question: string): Hit[] {
  const part = question.trim().toUpperCase();
  if (!/^[A-Z0-9:-]{3,}$/.test(part) || !/[:\d]/.test(part)) return [];
  return rules
    .filter(({ id }) => id.includes(part))
    .sort((a, b) => a.id.length - b.id.length)
    .map((rule) => ({ rule, score: Infinity, terms: [] }));
}

function ranked(index: MiniSearch, question: string, words: ReadonlySet<string>) {
  const stems = stemsOf(question);
  if (stems.length === 0) return [];
  const last = /\w$/.test(question) ? stems.at(-1) : undefined;
  const terms = [...new Set(termsOf(question))];
  const results = index.search(terms.join(" "), {
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    boost: FIELDS,
    boostTerm: (term) => (isConcept(term) ? CONCEPT : 1),
    // the word that is being typed may be a beginning; a word that no rule has may be mistyped
    prefix: (term) => term === last && term.length > 2,
    fuzzy: (term) => (isConcept(term) || words.has(term) || term.length < 5 ? false : 0.25),
    weights: { prefix: 0.5, fuzzy: 0.4 },
  });
  return results
    .map(({ id, score, queryTerms, terms: matched }) => ({
      id: id as number,
      score: score * share(stems, queryTerms),
      terms: matched.filter((term) => !isConcept(term)),
    }))
    .sort((a, b) => b.score - a.score);
}

/** A rule that has more of what was asked goes before one that has a part of it often. */
function share(stems: readonly string[], found: readonly string[]): number {
  const asked = new Set(stems);
  const hit = [...asked].filter((stem) => termsOfStem(stem).some((term) => found.includes(term))).length;
  return 0.4 + hit / asked.size;
}

const termsOfStem = (stem: string): string[] => [stem, ...termsOf(stem)];
