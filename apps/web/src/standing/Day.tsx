import { away, shortDate } from "../lib/dates.ts";
import { useStanding } from "../stay/useStay.ts";

/** A day and how far off it is, one under the other. */
export function Day({ on }: { on: string }) {
  const { standing } = useStanding();
  return (
    <>
      <time dateTime={on}>{shortDate(on)}</time>
      <small className="soft">{away(on, standing.asOf)}</small>
    </>
  );
}
