import { LARGEST_TEXT, readRecordText, type Record as StudentRecord } from "@sojourn/record";
import { InputFault } from "./faults.ts";
import { decoded, inputName, opened, upTo } from "./read-input.ts";

/** The student's record in a file, or on standard input (`-`). */
export async function readRecordFile(path: string): Promise<StudentRecord> {
  const name = inputName(path);
  const bytes = await upTo(LARGEST_TEXT + 1, path === "-" ? process.stdin : await opened(path), name);
  const reading = readRecordText(decoded(bytes, name, LARGEST_TEXT));
  if (reading.ok) return reading.record;
  throw new InputFault(
    ...reading.faults.map((fault) => ({
      ...fault,
      path: /^\[\d/.test(fault.path) ? name + fault.path : fault.path || name,
    })),
  );
}
