import { ShelfFault } from "@sojourn/shelf";

export const DONE = 0;
export const AT_FAULT = 1;
export const USAGE = 2;
/** Stopped by the person (Ctrl-C), as shells tell it. */
export const INTERRUPTED = 130;

/** One thing to mend: where it is, what is wrong, what to do. */
export type Fault = { path: string; says: string; mend: string };

/** The input is at fault: exit 1, one line a fault. */
export class InputFault extends Error {
  readonly faults: Fault[];
  constructor(...faults: Fault[]) {
    super(faults[0]?.says);
    this.faults = faults;
  }
}

/** The command was not given as it should be: exit 2. */
export class UsageFault extends Error {}

/** The lines for a fault, and the exit code that goes with it; undefined when it is no fault of the input. */
export function told(error: unknown): { lines: string[]; code: number } | undefined {
  if (error instanceof InputFault) return { lines: error.faults.map(line), code: AT_FAULT };
  if (error instanceof ShelfFault)
    return { lines: [line({ path: error.place, says: error.message, mend: error.mend })], code: AT_FAULT };
  if (error instanceof UsageFault) return { lines: [`error: ${error.message}`], code: USAGE };
  return undefined;
}

const bare = (sentence: string) => sentence.trim().replace(/\.$/, "");

export function line({ path, says, mend }: Fault): string {
  return `${path ? `${path}: ` : ""}${bare(says)}${mend ? ` — ${bare(mend)}` : ""}`;
}
