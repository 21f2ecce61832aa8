import { parseDate } from "@internationalized/date";
import { memo, useState } from "react";
import { DateField, DateInput, DateSegment, Label } from "react-aria-components/DateField";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { dateWithWeekday, isISO } from "../lib/dates.ts";
import { words as editWords } from "../words/areas/edit.ts";
import { words } from "../words/index.ts";
import { useLanguage } from "../words/useLanguage.ts";

type Props = {
  label: string;
  value?: string;
  onChange: (day: string | undefined) => void;
  /** What is said while there is no day; with "" the day is not said in words either, because another line does. */
  hint?: string;
};

const FIRST = "1900-01-01";
const LAST = "2199-12-31";

const parsed = (value: string | undefined) => (isISO(value) ? parseDate(value) : null);

/** A date typed in the order the person is used to, and said back in words so that day and month cannot swap. */
function Field({ label, value, onChange, hint }: Props) {
  const [typed, setTyped] = useState(() => parsed(value));
  const [from, setFrom] = useState(value);
  if (value !== from) {
    setFrom(value);
    setTyped(parsed(value));
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
      {hint !== "" && (
        <span className="hint">
          {isISO(value) ? dateWithWeekday(value) : (hint ?? editWords.edit.notKnown)}
        </span>
      )}
    </DateField>
  );
}

/** Day, month and year in the order of the page's language; in English in that of the browser's. */
function InLanguage(props: Props) {
  const language = useLanguage();
  if (language === "en") return <Field {...props} />;
  return (
    <I18nProvider locale={words.forms.locale}>
      <Field {...props} />
    </I18nProvider>
  );
}

/**
 * A date field is dear to draw, and every answer draws the page anew; so it is drawn again only for another value.
 * Its `onChange` must therefore not hold on to the record of the moment: `change` of the stay does not.
 */
export const DayField = memo(
  InLanguage,
  (a, b) => a.value === b.value && a.label === b.label && a.hint === b.hint,
);
