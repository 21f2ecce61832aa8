import { writeSync } from "node:fs";

const OUR_FAULT = 70;
const LONGEST = 300;
/** Control characters: a message must stay one line and cannot steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]+/g;

/** What nobody foresaw, in one line. */
export function lastResort(error: unknown): never {
  const what = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  const line = `sojourn: something broke inside Sojourn, and this is our fault, not yours: ${what}`;
  try {
    writeSync(2, `${line.replace(CONTROLS, " ").slice(0, LONGEST)}\n`);
  } catch {
    // nobody listens
  }
  process.exit(OUR_FAULT);
}
