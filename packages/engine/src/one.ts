import type { Rulebook } from "@sojourn/policy";
import type { Record as StudentRecord } from "@sojourn/record";
import { evaluateOnly, type When } from "./evaluate.ts";
import type { PermissionStanding } from "./standing.ts";

/** One permission of the standing, without working out the rest; for those who ask about it many times. */
export function permissionOf(
  rulebook: Rulebook,
  record: StudentRecord,
  when: When,
  id: string,
): PermissionStanding | undefined {
  return evaluateOnly(rulebook, record, when, new Set([id])).permissions.find((one) => one.id === id);
}
