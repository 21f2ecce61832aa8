export {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  federalCalendar,
  isBusinessDay,
  rollToBusinessDay,
} from "./business.ts";
export {
  type CivilDay,
  civil,
  type Day,
  dayFrom,
  dayFromISO,
  daysInMonth,
  isLeap,
  isoFromDay,
  weekday,
} from "./day.ts";
export { dateOfYear, fiscalYear } from "./fiscal.ts";
export { FOREVER_END, FOREVER_START, isForever } from "./forever.ts";
export { bridge, gaps, gapsWithin } from "./gaps.ts";
export { type FederalHoliday, federalHolidays } from "./holidays.ts";
export { type DatedAmount, daysWhenTotalAtLeast } from "./jobs.ts";
export {
  contains,
  count,
  days,
  lengthInMonths,
  longestPeriod,
  longestRun,
  nthDay,
} from "./measure.ts";
export { addMonths, addYears, lastDayOfPeriod, type MonthsAndDays, monthsAndDays } from "./months.ts";
export { clip, intersect, minus, normalise, type Period, type Periods, union } from "./periods.ts";
export { rollingMax } from "./rolling.ts";
