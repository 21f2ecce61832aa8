import type { Raw } from "../../lib/paths.ts";

/** The record without the number that names the student; no rule asks for it. */
export function withoutSevisId(record: Raw): Raw {
  const { sevisId: _, ...status } = (record.status ?? {}) as Raw;
  return { ...record, status };
}
