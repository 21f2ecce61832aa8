import { type ReactNode, useState } from "react";
import { leaveAt, useLeft } from "../lib/left.ts";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { DropFile } from "./DropFile.tsx";
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
