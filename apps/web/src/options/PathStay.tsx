import type { PathStanding } from "@sojourn/engine";
import type { Fault } from "@sojourn/record";
import { type ReactNode, useMemo } from "react";
import type { Raw } from "../lib/paths.ts";
import { StayAs } from "../stay/StayAs.tsx";
import { useStanding, useStay } from "../stay/useStay.ts";

type Props = {
  path: PathStanding;
  /** Takes what is told of a request for it. */
  tell: (place: string, fact: unknown) => Fault[];
  children: ReactNode;
};

/** Below it the record is the one that the way supposes; an answer still goes into the person's own. */
export function PathStay({ path: { record, on }, tell, children }: Props) {
  const above = useStay();
  const { stay, standing } = useStanding();
  const value = useMemo(() => {
    const change: typeof above.change = (place, fact) =>
      place.startsWith("request.") ? tell(place, fact) : above.change(place, fact);
    const asOf = on ?? stay.asOf;
    return {
      ...above,
      stay: { ...stay, record: record as Raw, asOf },
      standing: { ...standing, asOf },
      change,
    };
  }, [above, stay, standing, record, on, tell]);
  return <StayAs value={value}>{children}</StayAs>;
}
