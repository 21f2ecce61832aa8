import { getDayOfWeek, parseDate } from "@internationalized/date";
import { type Day, dayFrom, weekday } from "@sojourn/dates";

/** A week as it is printed in one place. */
export type Week = {
  /** Its days from the first on: in a letter, and in full. */
  days: { narrow: string; long: string }[];
  /** In which of its seven columns a day stands, from 1. */
  column: (day: Day) => number;
};

const A_SUNDAY = dayFrom(2024, 1, 7);

/** The names are those of the pages' language; `custom` is the locale whose weeks the person is used to. */
export function weekOf(locale: string, custom: string): Week {
  const shift = getDayOfWeek(parseDate("2024-01-07"), custom);
  const named = (weekday: "narrow" | "long") => {
    const { format } = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday });
    return (day: Day) => format(new Date(day * 86_400_000));
  };
  const [narrow, long] = [named("narrow"), named("long")];
  const first = A_SUNDAY - shift;
  return {
    days: Array.from({ length: 7 }, (_, n) => ({ narrow: narrow(first + n), long: long(first + n) })),
    column: (day) => ((weekday(day) + shift) % 7) + 1,
  };
}
