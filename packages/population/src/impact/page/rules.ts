import { isoFromDay } from "@sojourn/dates";
import type { Rule } from "@sojourn/policy";
import { Marked } from "marked";
import { countedRules, type Days, type Law } from "../../law.ts";
import { esc } from "./html.ts";

/** The rules that one law has and the other has not, or has otherwise. */
export function differing(law: Law, supposed: Law, days: Days): { added: Rule[]; dropped: Rule[] } {
  const [before, after] = [law, supposed].map((one) => countedRules(one, days).filter(states));
  const written = (rules: readonly Rule[]) => new Set(rules.map(asWritten));
  const [was, is] = [written(before!), written(after!)];
  return {
    added: after!.filter((rule) => !was.has(asWritten(rule))),
    dropped: before!.filter((rule) => !is.has(asWritten(rule)) && !after!.some(({ id }) => id === rule.id)),
  };
}

const states = ({ statements, prose }: Rule): boolean => statements.length > 0 && prose !== "";
const asWritten = ({ id, prose, formal, effective }: Rule): string =>
  JSON.stringify([id, prose, formal, effective]);

/** What the law that is supposed says, in its own words. */
export function rulesSection({ added, dropped }: { added: Rule[]; dropped: Rule[] }): string {
  const instead =
    dropped.length === 0
      ? ""
      : `<p>They stand in the place of ${dropped.map(({ id, title }) => `“${esc(title)}” (<code>${esc(id)}</code>)`).join(", ")}.</p>`;
  return `${added.map(ruleCard).join("\n")}\n${instead}`;
}

function ruleCard(rule: Rule): string {
  const source = rule.sources.map((one) => one.text).join("; ");
  return `<article class="rule"><h3>${esc(rule.title)}</h3>
<p class="force">${esc(forceWords(rule))}</p>
${proseHtml(rule.prose)}
<p class="source"><code>${esc(rule.id)}</code> · <cite>${esc(source)}</cite></p></article>`;
}

function forceWords({ force: { kind, since, why }, effective: { from } }: Rule): string {
  const day = since === undefined ? "" : ` since ${isoFromDay(since)}`;
  const reason = why === undefined ? "" : `: ${why}`;
  const begins = from === undefined ? "" : `; its first day is ${isoFromDay(from)}`;
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}${day}${reason}${begins}`;
}

// Raw HTML of a page is shown as it is written, and nothing is loaded from anywhere.
const marked = new Marked({
  renderer: {
    html: ({ text }) => esc(text),
    image: ({ text }) => esc(text),
    link({ tokens }) {
      return this.parser.parseInline(tokens);
    },
  },
});

const proseHtml = (prose: string): string => marked.parse(prose, { async: false });
