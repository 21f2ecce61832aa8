import { isoFromDay } from "@sojourn/dates";
import type { PermissionStanding, Standing } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import type { Core } from "../../lib/core.ts";

/** A person of the rule's own page for whom law and school differ. */
export type Boundary = { title: string; asOf: string; law: PermissionStanding; school: PermissionStanding };

/**
 * The first example of the rule to whom the law alone says yes, and the school, by this rule, does not. The engine is
 * asked twice; nothing is made up.
 */
export function boundaryOf({ engine, rulebook }: Core, rule: string, about: string): Boundary | undefined {
  for (const { example, reading } of engine.casesOf(rulebook, (id) => id === rule)) {
    if (!reading.ok || example.lawAsOf !== undefined) continue;
    const asOf = isoFromDay(example.asOf);
    const asked = (record: StudentRecord) =>
      permissionOf(engine.evaluate(rulebook, record, { asOf, supposing: example.supposing }), about);
    const school = asked(reading.record);
    if (!school || school.verdict === "open" || !mentions(school, rule)) continue;
    const { school: _, ...alone } = reading.record;
    const law = asked(alone as StudentRecord);
    if (law?.verdict === "open") return { title: example.title ?? rule, asOf, law, school };
  }
  return undefined;
}

const permissionOf = ({ permissions }: Standing, id: string): PermissionStanding | undefined =>
  permissions.find((one) => one.id === id);

/** The rule is why: an unmet requirement, or the edge of a window. */
const mentions = ({ requirements, windows }: PermissionStanding, rule: string): boolean =>
  requirements.some((one) => one.rule === rule && one.status === "unmet") ||
  Object.values(windows).some(({ fromRule, untilRule }) =>
    [fromRule, untilRule].some((one) => one?.split("#")[0] === rule),
  );
