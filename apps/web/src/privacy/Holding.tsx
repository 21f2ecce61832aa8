import { useEffect, useState } from "react";
import { leaveNothing } from "../lib/left.ts";
import { useStay } from "../stay/useStay.ts";
import { saveRecord } from "../take/save-record.ts";
import { words } from "../words/areas/privacy.ts";
import { look, type Stored, wipe } from "./stored.ts";

const t = words.privacy;

/** What the browser holds of us now, and the button that leaves nothing of it. */
export function Holding() {
  const { stay, restart } = useStay();
  const [stored, setStored] = useState<Stored>();
  const [wiped, setWiped] = useState(false);
  useEffect(() => {
    void look().then(setStored);
  }, []);
  const wipeAll = async () => {
    restart();
    leaveNothing();
    setStored(await wipe());
    setWiped(true);
  };
  return (
    <>
      <section aria-labelledby="holds">
        <h2 id="holds">{t.now}</h2>
        {stored ? <Held stored={stored} /> : <p className="soft held-space">{t.looking}</p>}
        {stay && !stay.keep && <p className="small soft">{t.open}</p>}
      </section>
      <section className="card" aria-labelledby="wipe">
        <h2 id="wipe">{t.wipeTitle}</h2>
        <p>{t.wipeSays}</p>
        <div className="answer">
          <button type="button" className="primary" onClick={() => void wipeAll()}>
            {t.wipe}
          </button>
          {stay && (
            <button type="button" onClick={() => saveRecord(stay.record)}>
              {t.save}
            </button>
          )}
        </div>
        <p role="status">{wiped && stored && outcome(stored)}</p>
      </section>
    </>
  );
}

function Held({ stored }: { stored: Stored }) {
  const { record, copies } = stored;
  const lists = (["local", "session", "databases", "cookies"] as const).map(
    (kind) => [t.others[kind], stored[kind].map(plainly).join(", ")] as const,
  );
  return (
    <dl className="held">
      <div>
        <dt>{t.record(record !== undefined)}</dt>
        <dd>{record === undefined ? t.none : t.recordSays(size(record / 1000))}</dd>
      </div>
      {lists.map(([what, names]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{names || t.none}</dd>
        </div>
      ))}
      <div>
        <dt>{t.others.copies}</dt>
        <dd>{copies.files === 0 ? t.none : t.files(copies.files, size(copies.kilobytes))}</dd>
      </div>
    </dl>
  );
}

/** What a name in the store stands for, where we know it. */
const plainly = (name: string): string =>
  Object.entries(t.known).find(([known]) => name.startsWith(known))?.[1] ?? name;

const size = (kilobytes: number): string => t.kilobytes(Math.max(1, Math.round(kilobytes)));

/** All gone, or what a browser would not let go. */
function outcome({ record, copies, ...lists }: Stored): string {
  const left = [
    ...(record === undefined ? [] : [t.record(true)]),
    ...Object.values(lists).flat(),
    ...(copies.files > 0 ? [t.others.copies] : []),
  ];
  return left.length === 0 ? `✓ ${t.wiped}` : t.left(left.join(", "));
}
