import { figure, type Machine } from "../report.ts";

/** An engine's median over the rounds. `ratio`: times as long as ours, of what ran in the same round. */
export type EngineResult = {
  name: string;
  version?: string;
  how: string;
  microseconds: number;
  perSecond: number;
  ratio: number;
};

/** What the bench prints as its last line. `toTypedArrays`: ours in times of the hand-written loop. */
export type EngineFigures = Machine & {
  bench: "engines";
  students: number;
  /** Every engine answered every student alike. */
  equal: true;
  /** What the ratios are told against. */
  ours: string;
  engines: EngineResult[];
  timesJsonRulesEngine: number;
  timesZenEngine: number;
  timesZenEngineBatched: number;
  timesPublicodes: number;
  toTypedArrays: number;
};

export const named = ({ name, version }: EngineResult): string => (version ? `${name} ${version}` : name);

/** A row an engine: its name, microseconds, students a second, times ours. */
export const rowsOf = (engines: readonly EngineResult[]): string[][] =>
  engines.map((one) => [named(one), figure(one.microseconds), figure(one.perSecond), figure(one.ratio)]);
