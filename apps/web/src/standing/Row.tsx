import { type ReactNode, useState } from "react";
import { Meanings } from "../terms/Meanings.tsx";
import { words } from "../words/areas/standing.ts";

type Props = {
  className?: string;
  id?: string;
  /** A mark or a day, in a column of its own. */
  lead: ReactNode;
  title: ReactNode;
  /** For those who do not see which row the "Why?" stands in. */
  name: string;
  says?: ReactNode;
  tags?: ReactNode;
  more?: string;
  /** The reasons are shown at once: there is nothing else on the page. */
  unfolded?: boolean;
  children: ReactNode;
};

/** One answer on a line: what, when, and "Why?"; the reasons are drawn when it is opened. */
export function Row({
  className = "",
  id,
  lead,
  title,
  name,
  says,
  tags,
  more,
  unfolded = false,
  children,
}: Props) {
  const [open, setOpen] = useState(unfolded);
  return (
    <details
      className={`row ${className}`}
      id={id}
      open={unfolded || undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="row-lead">{lead}</span>
        <span className="row-body">
          {title} {tags}
          {says && <span className="says">{says}</span>}
        </span>
        <span className="row-why">
          {more ?? words.permissions.why}
          <span className="hidden"> {name}</span>
        </span>
      </summary>
      {open && (
        <div className="row-open">
          <Meanings of={name} />
          {children}
        </div>
      )}
    </details>
  );
}
