/** The day it is in UTC: only the default for "as of", and the date on what is made. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);
