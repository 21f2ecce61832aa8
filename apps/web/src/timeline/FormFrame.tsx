import type { Fault } from "@sojourn/record";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { words as editWords } from "../words/areas/edit.ts";
import { words } from "../words/areas/timeline.ts";

type Props = { title: string; faults: Fault[]; close: () => void; children: ReactNode };

/** A form under the picture: reading goes on in it when it opens, Escape leaves it. */
export function FormFrame({ title, faults, close, children }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="timeline-form"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className="form-head">
        <h3 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="quiet" onClick={close}>
          {words.timeline.close}
        </button>
      </div>
      {faults.map((fault) => (
        <p key={fault.path + fault.says} role="alert" className="refused">
          {editWords.edit.refused} {fault.says} {fault.mend}
        </p>
      ))}
      {children}
    </section>
  );
}
