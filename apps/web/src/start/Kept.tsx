import { useState } from "react";
import { forget, kept } from "../stay/keep.ts";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";

const t = words.start;

/** The record that the person asked to keep in this browser: to go on with, or to forget. */
export function Kept() {
  const { open } = useStay();
  const [before, setBefore] = useState(kept);
  if (before === undefined) return null;
  return (
    <p className="answer">
      <button type="button" onClick={() => void open(before, { keep: true })}>
        {t.kept}
      </button>
      <button
        type="button"
        onClick={() => {
          forget();
          setBefore(undefined);
        }}
      >
        {t.forget}
      </button>
    </p>
  );
}
