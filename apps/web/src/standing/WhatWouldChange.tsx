import type { Mending, PermissionStanding } from "@sojourn/engine";
import type { StudentRecord } from "@sojourn/record";
import { useEffect, useState } from "react";
import { useLaw } from "../law/useLaw.ts";
import { useStanding } from "../stay/useStay.ts";
import { words } from "../words/areas/standing.ts";
import { PartTitle } from "./PartTitle.tsx";
import { Says } from "./Says.tsx";

const t = words.mend;
const OTHERS = 2;
const shut = new Set(["barred", "closed"]);

/** For what is not possible: the papers to be had anew and the smallest change of a plan that open it. Sought when the reasons are opened. */
export function WhatWouldChange({ permission }: { permission: PermissionStanding }) {
  const mending = useMending(permission);
  if (!shut.has(permission.verdict)) return null;
  return (
    <div role="status">
      {mending === undefined && <p className="soft small">{t.looking}</p>}
      {(mending?.best ?? mending?.papers) && <PartTitle>{t.title}</PartTitle>}
      {mending?.papers && (
        <p>
          <strong>
            <Says text={mending.papers.says} />
          </strong>
        </p>
      )}
      {mending?.best && (
        <>
          <p>
            {mending.papers && `${t.others}: `}
            <strong>
              <Says text={mending.best.says} />
            </strong>
          </p>
          {mending.others.slice(0, OTHERS).map((other) => (
            <p key={other.path + other.to} className="small soft">
              {t.others}: <Says text={other.says} />
            </p>
          ))}
        </>
      )}
      {mending && !mending.best && !mending.papers && permission.verdict === "barred" && (
        <p className="soft small">{t.none}</p>
      )}
    </div>
  );
}

/** Asking anew takes hundreds of evaluations, so the reasons are painted first. */
function useMending({ id, verdict }: PermissionStanding): Mending | undefined {
  const { core, stay } = useStanding();
  const { law } = useLaw();
  const [mending, setMending] = useState<Mending>();
  useEffect(() => {
    if (!shut.has(verdict)) return;
    setMending(undefined);
    const when = { asOf: stay.asOf, ...law };
    const seek = () => setMending(core.engine.mend(core.rulebook, stay.record as StudentRecord, when, id));
    const later = setTimeout(seek, 30);
    return () => clearTimeout(later);
  }, [core, stay, law, id, verdict]);
  return mending;
}
