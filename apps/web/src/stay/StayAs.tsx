import type { ReactNode } from "react";
import { FollowedContext, StayContext } from "./useStay.ts";

/** Whoever is inside has this as the stay, wherever on a page it is. */
export const StayAs = ({ value, children }: { value: StayContext; children: ReactNode }) => (
  <FollowedContext value={undefined}>
    <StayContext value={value}>{children}</StayContext>
  </FollowedContext>
);
