import { useEffect, useRef, useState } from "react";
import { useStanding } from "../../stay/useStay.ts";
import { words } from "../../words/areas/take.ts";
import { MARK } from "./arrived.ts";
import { LONGEST_CODE, pack } from "./code.ts";
import { withoutSevisId } from "./without.ts";

const t = words.take.link;

/** The record in a link: made only when asked, with what it means said first. */
export function LinkSection() {
  const { stay, standing } = useStanding();
  const [without, setWithout] = useState(true);
  const [link, setLink] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link holds the record as it was when it was made
  useEffect(() => setLink(undefined), [stay.record, standing.asOf, without]);
  const make = async () => {
    const record = without ? withoutSevisId(stay.record) : stay.record;
    setLink(`${location.origin}/${MARK}${await pack({ record, on: standing.asOf })}`);
  };
  return (
    <section className="card" aria-labelledby="take-link">
      <h2 id="take-link">{t.title}</h2>
      <p className="soft">{t.says}</p>
      <p className="notice notice-wait">
        <strong>!</strong> {t.warning}
      </p>
      <label className="check">
        <input type="checkbox" checked={without} onChange={(event) => setWithout(event.target.checked)} />
        <span>
          {t.without}
          <small className="soft">{t.withoutSays}</small>
        </span>
      </label>
      <p>
        <button type="button" onClick={() => void make()}>
          {t.make}
        </button>
      </p>
      {link && (link.length > LONGEST_CODE ? <p role="alert">{t.long}</p> : <Made link={link} />)}
    </section>
  );
}

function Made({ link }: { link: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [says, setSays] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSays(t.copied);
    } catch {
      field.current?.select();
      setSays(t.notCopied);
    }
  };
  return (
    <>
      <label>
        <span className="small">
          {t.yours} <span className="soft">{t.length(link.length)}</span>
        </span>
        <textarea ref={field} readOnly rows={4} value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="answer">
        <button type="button" className="primary" onClick={() => void copy()}>
          {t.copy}
        </button>
        {"share" in navigator && (
          <button type="button" onClick={() => void navigator.share({ url: link }).catch(() => undefined)}>
            {t.share}
          </button>
        )}
        <span role="status">{says}</span>
      </div>
    </>
  );
}
