import { type Stay, useStay } from "../stay/useStay.ts";

/** The record of the person's own, if there is one: what nothing is known of has nothing but its version. */
export function useOwn(): Stay | undefined {
  const { stay } = useStay();
  return stay && Object.keys(stay.record).length > 1 ? stay : undefined;
}
