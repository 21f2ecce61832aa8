import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { leaveAt, useLeft } from "../lib/left.ts";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { isWide } from "./wide.ts";

const t = words.start;

/** A record from a file or from pasted text. It is read here and goes nowhere. */
export function OpenRecord() {
  const { open, faulty } = useStay();
  // what is kept of another record stays as it is, until the person says otherwise
  const openOther = (text: string) => open(text, { keep: false });
  const [pasted, setPasted] = useLeft<string | undefined>("pasted", undefined);
  const text = pasted ?? faulty;
  return (
    <Section unfolded={text !== undefined}>
      <p className="soft">{t.openSays}</p>
      <DropFile
        onText={(file) => {
          setPasted(undefined);
          return openOther(file);
        }}
      />
      <details className="paste" open={text !== undefined}>
        <summary>{t.paste}</summary>
        <label>
          <span className="hidden">{t.pasteLabel}</span>
          <textarea
            rows={10}
            spellCheck={false}
            value={text ?? ""}
            onChange={(event) => setPasted(event.target.value)}
            placeholder='{ "record": 1, … }'
          />
        </label>
        <button
          type="button"
          onClick={() => void openOther(text ?? "").then((taken) => taken && leaveAt("pasted", undefined))}
        >
          {t.pasteDo}
        </button>
      </details>
    </Section>
  );
}

/** Most have no record yet: on a phone it is a line to open. */
function Section({ unfolded, children }: { unfolded: boolean; children: ReactNode }) {
  const [wide] = useState(isWide);
  const title = <h2 id="open">{t.open}</h2>;
  return (
    <section className="card" aria-labelledby="open">
      {wide ? (
        <>
          {title}
          {children}
        </>
      ) : (
        <details className="fold" open={unfolded}>
          <summary>{title}</summary>
          {children}
        </details>
      )}
    </section>
  );
}

/** One byte more than a record may have: enough to see that a file is too large, however large it is. */
const ENOUGH = 1024 * 1024 + 1;

/** A folder that was dropped, or a file that is gone by now, has no text. */
const textOf = (file: File): Promise<string> =>
  file
    .slice(0, ENOUGH)
    .text()
    .catch(() => "");

function DropFile({ onText }: { onText: (text: string) => Promise<boolean> }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined | null) => file && onText(await textOf(file));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is only a short cut; the button does the same
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t.choose}
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {t.choose}
      </button>
      <span className="soft">{over ? t.dropNow : t.drop}</span>
    </div>
  );
}
