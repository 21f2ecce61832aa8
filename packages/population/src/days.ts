import { OPEN_DAY } from "@sojourn/engine/compile";

/** Whether a day of the results is one: neither that there is none, nor that it is not settled. */
export const isDay = (day: number): boolean => day > OPEN_DAY;
