import { useCallback, useEffect } from "react";
import { today } from "../lib/dates.ts";
import { forget, keep, kept } from "./keep.ts";
import type { Stay, StayContext } from "./useStay.ts";

/** Keeps the record in this browser while the person wants it kept, and opens it again the next time. */
export function useKeeping(
  stay: Stay | undefined,
  open: StayContext["open"],
  turn: StayContext["turn"],
): StayContext["setKeeping"] {
  useEffect(() => {
    // an address that names an example shows that example, and leaves what is kept alone
    const before = new URLSearchParams(location.search).has("example") ? undefined : kept();
    if (before !== undefined) void open(before, { asOf: today(), keep: true });
  }, [open]);

  useEffect(() => {
    if (stay?.keep) keep({ record: stay.plan ?? stay.record });
  }, [stay]);

  return useCallback(
    (on: boolean) => {
      turn((stay) => ({ ...stay, keep: on }));
      if (!on) forget();
    },
    [turn],
  );
}
