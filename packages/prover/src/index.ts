export { confirmed, type Evaluate, type Stands } from "./confirm.ts";
export type { By, Certainty, Expect, Finding, Proof, Proofs, Proved, Stricter, Witness } from "./findings.ts";
export { type Options, PROOFS, Prover, type Trial } from "./prove.ts";
export { Solver } from "./solver.ts";
