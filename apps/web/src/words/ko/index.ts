import type { Tongue } from "../tongue.ts";

export const tongue: Tongue = {} as Tongue;
