import { digits } from "./numbers.ts";

/** "1 rule", "1,200 rules". */
export const some = (n: number, one: string, many = `${one}s`): string =>
  `${digits(n, "en")} ${n === 1 ? one : many}`;
