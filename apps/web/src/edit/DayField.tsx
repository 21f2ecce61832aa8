import { parseDate } from "@internationalized/date";
import { useState } from "react";
import { DateField, DateInput, DateSegment, Label } from "react-aria-components/DateField";
import { dateWithWeekday } from "../lib/dates.ts";
import { words } from "../words/en.ts";

type Props = {
  label: string;
  value?: string;
  onChange: (day: string | undefined) => void;
  hint?: string;
};

const FIRST = "1900-01-01";
const LAST = "2199-12-31";

/** A date typed in the order the person is used to, and said back in words so that day and month cannot swap. */
export function DayField({ label, value, onChange, hint }: Props) {
  const [typed, setTyped] = useState(() => (value ? parseDate(value) : null));
  const [from, setFrom] = useState(value);
  if (value !== from) {
    setFrom(value);
    setTyped(value ? parseDate(value) : null);
  }
  const take = (date: typeof typed) => {
    setTyped(date);
    const iso = date?.toString();
    if (iso && (iso < FIRST || iso > LAST)) return;
    setFrom(iso);
    onChange(iso);
  };
  return (
    <DateField className="day-field" granularity="day" value={typed} onChange={take}>
      <Label>{label}</Label>
      <DateInput className="day-input">
        {(segment) => <DateSegment className="day-part" segment={segment} />}
      </DateInput>
      <span className="hint">{value ? dateWithWeekday(value) : (hint ?? words.edit.notKnown)}</span>
    </DateField>
  );
}
