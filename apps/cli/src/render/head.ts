import type { Day } from "@sojourn/dates";
import { labelOf } from "@sojourn/record";
import { longDate, plainDate } from "./dates.ts";
import { lawSays } from "./law.ts";
import { wrap } from "./lines.ts";
import type { Shown } from "./standing.ts";
import { styled } from "./style.ts";

/** Who and when: the question that was answered, said back. */
export function headLines(shown: Shown, asOf: Day): string[] {
  const { standing, dayIsToday } = shown;
  const notes = [
    ...(dayIsToday ? ["Today, by this computer's calendar; --as-of DATE asks about another day."] : []),
    ...(standing.lawAsOf === standing.asOf ? [] : [`By the law of ${plainDate(standing.lawAsOf)}.`]),
    ...lawSays(standing),
  ];
  return [
    styled("title", `Where you stand on ${longDate(asOf)}`),
    ...wrap(who(shown), 0),
    ...notes.flatMap((note) => wrap(note, 0)).map((line) => styled("soft", line)),
  ];
}

function who({ record, rulebook, standing }: Shown): string {
  const school = rulebook.layers.find(({ id }) => id === standing.school)?.title;
  const program = record.programs?.at(-1);
  const degree = [program?.level && labelOf(program.level), program?.field].filter(Boolean).join(", ");
  const parts = [
    record.status?.class,
    degree,
    standing.school ? (school ?? standing.school) : "federal rules only, no school named",
    program?.end && `program ends ${plainDate(program.end)}`,
  ];
  return parts.filter(Boolean).join(" · ");
}
