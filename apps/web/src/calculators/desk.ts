import type { CalculatorId } from "./calculator.ts";
import type { Scratch } from "./scratch.ts";

/** What lies on the desk while other pages are read. In memory only: a reload clears it. */
const desk = new Map<CalculatorId, Scratch>();

export const left = (id: CalculatorId): Scratch | undefined => desk.get(id);
export const leave = (id: CalculatorId, scratch: Scratch): void => void desk.set(id, scratch);
