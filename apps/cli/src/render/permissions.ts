import type { Day } from "@sojourn/dates";
import type { PermissionStanding, Verdict } from "@sojourn/engine";
import { paperName, plainName } from "@sojourn/record";
import { oneLine } from "../output.ts";
import { amountWords } from "./amounts.ts";
import { dateWords, daysUntil, plainDate } from "./dates.ts";
import { apart, wrap } from "./lines.ts";
import { type Role, styled } from "./style.ts";

const groups: { verdict: Verdict; words: string; sign: string; role: Role }[] = [
  { verdict: "open", words: "Open now", sign: "✓", role: "good" },
  { verdict: "opens-later", words: "Opens later", sign: "→", role: "strong" },
  { verdict: "unknown", words: "Needs an answer from you", sign: "?", role: "wait" },
  { verdict: "closed", words: "Closed", sign: "–", role: "soft" },
  { verdict: "barred", words: "Not possible", sign: "✗", role: "bad" },
];

/** The one that a reader sees first. */
export const firstShown = (permissions: readonly PermissionStanding[]): PermissionStanding | undefined =>
  groups.flatMap(({ verdict }) => permissions.filter((permission) => permission.verdict === verdict))[0];

/** Permissions by state, each state with a word and a sign; what does not apply is one line at the end. */
export function permissionLines(permissions: readonly PermissionStanding[], asOf: Day): string[] {
  const lines = groups.flatMap(({ verdict, words, sign, role }) => {
    const these = permissions.filter((permission) => permission.verdict === verdict);
    if (these.length === 0) return [];
    const heading = styled(role, `  ${words}`);
    return [heading, ...these.flatMap((permission) => one(permission, styled(role, sign), asOf))];
  });
  const others = permissions.filter(({ verdict }) => verdict === "not-applicable");
  if (others.length === 0) return lines;
  const names = `Does not apply to you: ${others.map(({ id }) => id).join(", ")}.`;
  return [...lines, ...wrap(names, 2).map((line) => styled("soft", line))];
}

function one(permission: PermissionStanding, sign: string, asOf: Day): string[] {
  const { title, id, says } = permission;
  return [
    ...apart(`${sign} ${oneLine(title)}`, styled("soft", id)),
    ...wrap(says, 6),
    ...details(permission, asOf)
      .flatMap((detail) => wrap(detail, 6))
      .map((line) => styled("soft", line)),
  ];
}

function details(permission: PermissionStanding, asOf: Day): string[] {
  if (permission.verdict === "barred" || permission.verdict === "closed") return reasons(permission);
  if (permission.verdict === "unknown") return [];
  return [...windows(permission, asOf), ...terms(permission), ...cautions(permission)];
}

/** Only what bars: a requirement that is met needs no line here, `explain` has them all. */
const reasons = ({ requirements, cautions: notes }: PermissionStanding): string[] => [
  ...requirements
    .filter(({ status, force }) => (status === "unmet" || status === "conflict") && force === "binding")
    .map(({ says, rule, otherwise }) => `${says} (${rule})${otherwise ? ` Otherwise: ${otherwise}` : ""}`),
  ...notes.map(({ says, force, rule }) => `Caution: ${says} (${force}, ${rule})`),
];

const acts = { request: "Ask your school", file: "File", begin: "Begin", end: "End" } as const;

/** Steps whose last day is behind, though the thing is open, were taken: they are nothing to do any more. */
function windows({ windows: all, verdict }: PermissionStanding, asOf: Day): string[] {
  return (Object.keys(acts) as (keyof typeof acts)[]).flatMap((kind) => {
    const { from, until } = all[kind] ?? {};
    if (verdict === "open" && until && daysUntil(until, asOf) < 0) return [];
    const when = span(from ?? undefined, until ?? undefined, asOf);
    return when ? [`${acts[kind]}: ${when}`] : [];
  });
}

/** Only the next day that matters says how far away it is. */
function span(from: string | undefined, until: string | undefined, asOf: Day): string {
  if (from === undefined || daysUntil(from, asOf) <= 0) return until ? `by ${dateWords(until, asOf)}` : "";
  return `from ${dateWords(from, asOf)}${until ? `, to ${plainDate(until)}` : ""}`;
}

function terms({ amount, documents, approvals, answered }: PermissionStanding): string[] {
  const wanted = documents.filter(({ status }) => status !== "present").map(({ id }) => paperName(id));
  return [
    ...(amount ? [`At most ${amountWords(amount, "months")}`] : []),
    ...(wanted.length > 0 ? [`Papers: ${wanted.join(", ")}`] : []),
    ...(approvals.length > 0
      ? [`Approved by ${approvals.map(({ by }) => plainName(by)).join(", then ")}`]
      : []),
    ...(answered ? [`Answered within ${answered.within}`] : []),
  ];
}

const cautions = ({ cautions: all }: PermissionStanding): string[] =>
  all.map(({ says, force, rule }) => `Caution: ${says} (${force}, ${rule})`);
