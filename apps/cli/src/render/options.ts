import { dayFromISO } from "@sojourn/dates";
import type { Options, PathStanding, PlanStanding, SituationStanding, Verdict } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { oneLine } from "../output.ts";
import { amountWords } from "./amounts.ts";
import { clockLines } from "./clocks.ts";
import { dateWords, plainDate } from "./dates.ts";
import { apart, wrap } from "./lines.ts";
import { milestoneLines } from "./milestones.ts";
import { section } from "./section.ts";
import { type Role, styled } from "./style.ts";

const signs: Record<Verdict, [sign: string, role: Role, words: string]> = {
  open: ["✓", "good", "Open."],
  "opens-later": ["→", "strong", "Opens later."],
  unknown: ["?", "wait", "Needs an answer from you."],
  closed: ["–", "soft", "The time for it is over."],
  barred: ["✗", "bad", "Not possible."],
  "not-applicable": ["·", "soft", "Not for you."],
};

/** The situations by name; those that the record is in come first. */
export function situationsText(situations: readonly SituationStanding[], file: string): string {
  const own = situations.filter(({ holds }) => holds === true);
  const others = situations.filter(({ holds }) => holds !== true);
  const lines = (of: readonly SituationStanding[]) =>
    of.flatMap(({ id, title }) => apart(oneLine(title), styled("soft", id)));
  return [
    styled("title", "What can you do now?"),
    ...section("Your record says", lines(own)),
    ...section("Situations", lines(others)),
    "",
    ...soft(`The ways on: sojourn options ${file} ${own[0]?.id ?? others[0]?.id ?? "SITUATION"}`, 0),
  ].join("\n");
}

/** One situation: what the page says of it, each way on, and what to keep an eye on. */
export function optionsText(options: Options, { rules }: Rulebook, asOf: string): string {
  const day = dayFromISO(asOf) ?? 0;
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? id;
  const prose = rules.find(({ id }) => id === options.rule)?.prose ?? "";
  const supposed = given("Taken as given", options.supposed, 0);
  return [
    styled("title", oneLine(options.title)),
    ...wrap(prose, 0),
    ...supposed,
    ...section(
      "The ways on",
      options.paths.flatMap((path) => pathLines(path, titleOf)),
    ),
    ...section("What each choice comes to", options.plans.flatMap(planLines)),
    ...section(
      "Be careful",
      options.mind.flatMap((id) => wrap(`${titleOf(id)} (${id})`, 2)),
    ),
    ...section("What to keep an eye on", [
      ...clockLines(options.clocks, day),
      ...milestoneLines(options.milestones, day),
    ]),
    "",
    ...soft("None of this is a promise: the agency or your school decides.", 0),
  ].join("\n");

  function pathLines(path: PathStanding, named: (id: string) => string): string[] {
    const { title, permission, because, mind, hypothetical, supposed: facts, clocks } = path;
    const [sign, role, words] = signs[permission.verdict];
    const says = permission.told.because ?? permission.says;
    const state = hypothetical && permission.verdict === "open" ? "It would be open." : `${words} ${says}`;
    return [
      ...apart(`${styled(role, sign)} ${oneLine(title)}`, styled("soft", permission.id)),
      ...wrap(state, 6),
      ...clocks.flatMap(({ title: count, runsOutOn }) =>
        runsOutOn ? wrap(`Only until ${dateWords(runsOutOn, day)}, when this is used up: ${count}.`, 6) : [],
      ),
      ...(because ? soft(sentence(because), 6) : []),
      ...given("Supposed", facts, 6),
      ...mind.flatMap((id) => soft(`Caution: ${named(id)} (${id})`, 6)),
    ];
  }
}

function planLines({ title, comesTo, because, steps }: PlanStanding): string[] {
  return [
    ...apart(oneLine(title), amountWords(comesTo, "months")),
    ...(because ? soft(sentence(because), 4) : []),
    ...steps.flatMap(({ on, permission, comesTo: part }) =>
      soft(
        [permission?.title, on && `asked on ${plainDate(on)}`, amountWords(part, "months")]
          .filter(Boolean)
          .join(", "),
        4,
      ),
    ),
  ];
}

const given = (title: string, facts: Options["supposed"], indent: number): string[] =>
  facts.length === 0
    ? []
    : soft(`${title}: ${facts.map(({ words, value }) => `${words}: ${value}`).join("; ")}.`, indent);

const soft = (text: string, indent: number): string[] =>
  wrap(text, indent).map((line) => styled("soft", line));

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
