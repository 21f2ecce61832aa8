import type { Raw } from "../lib/paths.ts";
import type { Stay } from "./useStay.ts";

/** The record as it was before a change; changes of one gesture carry its name and are undone as one. */
export type Step = { record: Raw; gesture?: string };

const MOST = 200;

/** The stay with another record, and the way back. */
export function stepped(stay: Stay, record: Raw, gesture?: string): Stay {
  const past = stay.past ?? [];
  const goesOn = gesture !== undefined && past.at(-1)?.gesture === gesture;
  const step: Step = { record: stay.record, ...(gesture !== undefined && { gesture }) };
  return { ...stay, record, past: goesOn ? past : [...past, step].slice(-MOST), future: [] };
}

export function undone(stay: Stay): Stay {
  const last = stay.past?.at(-1);
  if (!last) return stay;
  return {
    ...stay,
    record: last.record,
    past: stay.past!.slice(0, -1),
    future: [...(stay.future ?? []), stay.record],
  };
}

export function redone(stay: Stay): Stay {
  const next = stay.future?.at(-1);
  if (!next) return stay;
  const past = [...(stay.past ?? []), { record: stay.record }];
  return { ...stay, record: next, past, future: stay.future!.slice(0, -1) };
}

/** From here on everything is tried out only: the record of now stays aside as the plan. */
export const supposing = (stay: Stay): Stay => (stay.plan ? stay : { ...stay, plan: stay.record });

/** Ends the trying out: what was tried becomes the record, or the plan comes back (and can be undone). */
export function settled(stay: Stay, keep: boolean): Stay {
  if (!stay.plan) return stay;
  const { plan, ...rest } = stay;
  return keep || plan === stay.record ? rest : stepped(rest, plan);
}
