import type { PathStanding } from "@sojourn/engine";
import { type ReactNode, useMemo } from "react";
import type { Raw } from "../lib/paths.ts";
import { StayContext, useStanding, useStay } from "../stay/useStay.ts";

/**
 * Below it the record is the one that the way supposes; an answer still goes into the person's own. What is told of a
 * request is told of a request for this permission.
 */
export function PathStay({ path, children }: { path: PathStanding; children: ReactNode }) {
  const above = useStay();
  const { stay, standing } = useStanding();
  const { permission, record, on } = path;
  const value = useMemo(() => {
    const change: typeof above.change = (place, fact) => {
      const [head, field, ...more] = place.split(".");
      if (head !== "request" || field === undefined || more.length > 0) return above.change(place, fact);
      const asked = stay.record.request as Raw | undefined;
      return above.change("request", { kind: permission.id, ...asked, [field]: fact });
    };
    const asOf = on ?? stay.asOf;
    return {
      ...above,
      stay: { ...stay, record: record as Raw, asOf },
      standing: { ...standing, asOf },
      change,
    };
  }, [above, stay, standing, permission.id, record, on]);
  return <StayContext value={value}>{children}</StayContext>;
}
