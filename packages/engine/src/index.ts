export { evaluate, type When } from "./evaluate.ts";
export { askedIn, type Case, casesOf, type ExampleResult, runCase, runExamples } from "./examples.ts";
export { type Explanation, explain } from "./explain.ts";
export type * from "./standing.ts";
