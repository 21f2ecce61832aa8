import type { PermissionStanding, Standing } from "@sojourn/engine";
import { ruleId } from "../lib/rules.ts";

export type Used = { kind: "permission" | "clock" | "duty" | "milestone"; id: string; title: string };

/** The answers of a standing that a rule has a part in. */
export function usedIn(standing: Standing, rule: string): Used[] {
  const is = (reference: string | undefined) => reference !== undefined && ruleId(reference) === rule;
  const used = <T extends { id: string; title: string }>(
    kind: Used["kind"],
    list: T[],
    by: (one: T) => boolean,
  ) => list.filter(by).map(({ id, title }): Used => ({ kind, id, title }));
  const all = [
    ...used(
      "permission",
      standing.permissions.filter(({ verdict }) => verdict !== "not-applicable"),
      (one) => rulesIn(one).some(is),
    ),
    ...used("clock", standing.clocks, (one) => is(one.rule) || is(one.limitRule)),
    ...used("duty", standing.duties, (one) => is(one.rule)),
    ...used("milestone", standing.milestones, (one) => is(one.rule)),
  ];
  return all.filter((one, at) => all.findIndex(({ kind, id }) => kind === one.kind && id === one.id) === at);
}

const rulesIn = ({
  requirements,
  windows,
  documents,
  approvals,
  cautions,
  amount,
  answered,
}: PermissionStanding) => [
  ...requirements.map(({ rule }) => rule),
  ...Object.values(windows).flatMap(({ fromRule, untilRule }) => [fromRule, untilRule]),
  ...[...documents, ...approvals, ...cautions].map(({ rule }) => rule),
  ...[amount?.rule, answered?.rule],
];
