import { useCallback, useEffect, useState } from "react";
import { today } from "../lib/dates.ts";
import { forget, keep, kept } from "./keep.ts";
import type { Stay, StayContext } from "./useStay.ts";

/** Keeps the record in this browser while the person wants it kept, and opens it again the next time. */
export function useKeeping(stay: Stay | undefined, open: StayContext["open"]) {
  const [keeping, setKeeping] = useState(false);

  useEffect(() => {
    // an address that names an example shows that example, and leaves what is kept alone
    const before = new URLSearchParams(location.search).has("example") ? undefined : kept();
    if (!before) return;
    setKeeping(true);
    void open(before.record, { asOf: today() });
  }, [open]);

  useEffect(() => {
    if (keeping && stay) keep({ record: stay.plan ?? stay.record });
  }, [keeping, stay]);

  const set = useCallback((on: boolean) => {
    setKeeping(on);
    if (!on) forget();
  }, []);
  return { keeping, setKeeping: set, pause: useCallback(() => setKeeping(false), []) };
}
