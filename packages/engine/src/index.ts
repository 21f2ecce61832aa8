export { evaluate, type When } from "./evaluate.ts";
export { type ExampleResult, runExamples } from "./examples.ts";
export { type Explanation, explain } from "./explain.ts";
export type * from "./standing.ts";
