import type { When } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import type { StudentRecord } from "@sojourn/record";
import type { Difference } from "./difference.ts";

/** What the page asks. `from`: the record whose standing the page has, when that is not the last answer. */
export type Asked = { step: number; record: StudentRecord; when: When; from?: StudentRecord };
/** The rules come first, and once: both sides answer by the same. */
export type Message = { rulebook: Rulebook } | Asked;
/** What is other than in the standing before. */
export type Answered = { step: number; difference?: Difference };
