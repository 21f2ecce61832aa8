import type { Interview, Question } from "@sojourn/engine";
import { type Fault, line } from "../faults.ts";
import { wrap } from "./lines.ts";
import { styled } from "./style.ts";

/** A question on a terminal: what is asked, how to answer it, and why it is asked. */
export function questionText(question: Question): string {
  const { ask, listed, because } = question;
  const why = because.rule ? `${because.says} (${because.rule})` : because.says;
  return [
    "",
    ...wrap(ask, 2, "? ").map((each) => styled("strong", each)),
    ...(listed ? wrap(`On record: ${listed.join("; ") || "none"}.`, 2) : []),
    ...[ways(question), `Asked because: ${why}`]
      .flatMap((note) => wrap(note, 2))
      .map((each) => styled("soft", each)),
  ].join("\n");
}

function ways({ type, values, unit, notYet }: Question): string {
  const forms = {
    boolean: "yes or no",
    date: "a day, such as 2027-05-14",
    number: unit ? `a number of ${unit}` : "a number",
    enum: (values ?? []).join(", "),
    text: "a few words",
  };
  return `${forms[type]}${notYet ? "; not yet" : ""}; ? if you do not know`;
}

export const faultText = (faults: readonly Fault[]): string => faults.map(line).join("\n");

/** Where the interview ended: the answer, or what stays open. */
export function outcomeText({ settled, verdict, says, open }: Interview, file: string, id: string): string {
  const missing = open.map(({ ask, fact }) => `${ask} (${fact})`);
  return [
    "",
    ...wrap(`${verdict.replaceAll("-", " ")}: ${says}`, 0).map((each) =>
      styled(settled ? "strong" : "wait", each),
    ),
    ...(settled || missing.length === 0
      ? []
      : ["It still hangs on:", ...missing.flatMap((one) => wrap(one, 4, "  ? "))]),
    ...wrap(`Why? sojourn explain ${file} ${id}`, 0).map((each) => styled("soft", each)),
  ].join("\n");
}
