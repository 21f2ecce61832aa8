export { evaluateAgain, type Stood } from "./again.ts";
export {
  type AnswerType,
  answer,
  ask,
  type Given,
  type Heard,
  hear,
  type Interview,
  type Question,
} from "./ask/index.ts";
export { evaluate, type When } from "./evaluate.ts";
export { askedIn, type Case, casesOf, type ExampleResult, runCase, runExamples } from "./examples.ts";
export { type Explanation, explain } from "./explain.ts";
export { lawOn, type Place } from "./law-state.ts";
export { type Mend, type Mending, mend, type Paper, type Papers } from "./mend/index.ts";
export {
  type Compared,
  comparisons,
  type Options,
  options,
  type PathStanding,
  type PlanStanding,
  type SituationStanding,
  situations,
} from "./options/index.ts";
export { type Provision, type ProvisionKind, provisions } from "./provisions.ts";
export type * from "./standing.ts";
export { type Named, type Touched, touched } from "./touched.ts";
export {
  amiss,
  dutiesAhead,
  mostUrgent,
  nearestClock,
  nextStep,
  plansBarred,
  type Step,
  stayOver,
  untold,
} from "./urgent.ts";
export { compared } from "./what-if/compare.ts";
export { type Change, type Edit, type EditFault, type Told, type WhatIf, whatIf } from "./what-if/index.ts";
