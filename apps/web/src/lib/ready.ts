import { getJson } from "./core.ts";

/** A ready example: a record that a person can read, one a situation. */
export type Ready = {
  file: string;
  title: string;
  story: string;
  group: string;
  asOf: string;
  school?: string;
};

let index: Promise<Ready[]> | undefined;

export function loadIndex(): Promise<Ready[]> {
  index ??= getJson<Ready[]>("/examples/index.json");
  return index;
}

export const loadReady = (file: string) => getJson<unknown>(`/examples/${encodeURIComponent(file)}`);
