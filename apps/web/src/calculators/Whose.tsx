import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { words } from "../words/areas/calculators.ts";
import { useDesk } from "./DeskProvider.tsx";

const t = words.calculators;

/** Whose facts these are, when the person has a record open: theirs, or none; and the way over and back. */
export function Whose() {
  const { scratch, own, begin, takeOwn } = useDesk();
  if (!own) return null;
  const fromRecord = scratch.from !== undefined;
  return (
    <p className="whose small soft no-print">
      {fromRecord ? t.fromRecord : t.fromNothing}{" "}
      <button type="button" className="quiet" onClick={fromRecord ? begin : takeOwn}>
        {fromRecord ? t.begin : t.takeOwn}
      </button>
    </p>
  );
}

/** What may be done with what was told. */
export function Acts() {
  const { scratch, own, keep } = useDesk();
  const [kept, setKept] = useState(false);
  const navigate = useNavigate();
  const take = async () => {
    setKept(await keep());
    if (!own) await navigate({ to: "/" });
  };
  return (
    <div className="no-print">
      <p className="acts">
        {(scratch.from || !own) && (
          <button type="button" onClick={() => void take()}>
            {own ? t.keep : t.keepNew}
          </button>
        )}
        <PrintButton />
      </p>
      <p role="status" className="small">
        {kept && t.kept}
      </p>
    </div>
  );
}

export const PrintButton = () => (
  <button type="button" onClick={() => window.print()}>
    {t.print}
  </button>
);
