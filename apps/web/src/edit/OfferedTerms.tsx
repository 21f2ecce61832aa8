import { useId } from "react";
import { periodWords } from "../lib/dates.ts";
import type { Raw } from "../lib/paths.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/edit.ts";
import { sentence } from "../words/index.ts";
import { fieldOf } from "./field-of.ts";
import { type Offered, offeredTerms } from "./offered-terms.ts";
import "../styles/offered.css";

const t = words.edit.offered;

type Props = {
  /** The term as the student confirmed it. */
  take: (entry: Raw) => void;
  /** A term whose days are only supposed: it goes into the form first. */
  fill: (entry: Raw) => void;
};

/** Terms that need not be typed: those of the school's calendar with one press, and what was the same a year before. */
export function OfferedTerms({ take, fill }: Props) {
  const { core, stay } = useStanding();
  const calendar = core.rulebook.calendars[String(stay.record.school)] ?? [];
  const offered = offeredTerms(stay.record, calendar, stay.asOf);
  if (offered.length === 0) return null;
  return (
    <div className="offered">
      <p className="soft small">{t.says}</p>
      <ul>
        {offered.map((one) => (
          <OfferedTerm key={one.entry.start} offered={one} take={take} fill={fill} />
        ))}
      </ul>
    </div>
  );
}

function OfferedTerm({ offered: { from, entry }, take, fill }: Props & { offered: Offered }) {
  const { core } = useStanding();
  const id = useId();
  const field = fieldOf(core.record, "terms.enrollment");
  const loads = field?.type === "enum" ? field.values : [];
  const load = (value: string) => t.loads[value] ?? sentence(core.record.labelOf(value));
  const name = typeof entry.name === "string" ? sentence(entry.name) : "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can be no item of a list
    <li role="group" aria-labelledby={id}>
      <span id={id}>
        {name && <strong>{name}</strong>} <span>{periodWords(entry.start, entry.end)}</span>
      </span>
      <span className="choices">
        {from === "calendar" ? (
          loads.map((value) => (
            <button key={value} type="button" onClick={() => take({ ...entry, enrollment: value })}>
              {load(value)}
            </button>
          ))
        ) : (
          <button type="button" onClick={() => fill(entry)}>
            {t.yearOn}
          </button>
        )}
      </span>
    </li>
  );
}
