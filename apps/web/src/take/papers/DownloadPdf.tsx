import { useState } from "react";
import { words } from "../../words/areas/take.ts";
import { download } from "../download.ts";
import type { Paper } from "./index.ts";
import { unwritable } from "./unwritable.ts";

const t = words.take.papers;
type State = "making" | "made" | "failed" | undefined;

/** Makes the PDF here; what makes it is fetched only now. */
export function DownloadPdf({ paper, name }: { paper: Paper; name: string }) {
  const [state, setState] = useState<State>();
  const foreign = unwritable(paper);
  const make = async () => {
    if (state === "making") return;
    setState("making");
    try {
      await makePdf(paper);
      setState("made");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <button type="button" aria-disabled={state === "making"} onClick={() => void make()}>
        {t.make}
        <span className="hidden">: {name}</span>
      </button>
      <p className="small take-state" role="status">
        {state === "making" && t.making}
        {state === "made" && t.made(paper.file)}
        {state === "failed" && t.failed}
        {foreign.length > 0 && ` ${t.foreign(foreign.join(" "))}`}
      </p>
    </>
  );
}

async function makePdf(paper: Paper): Promise<void> {
  const [{ pdfOf }, { loadFonts }] = await Promise.all([import("./pdf.ts"), import("./fonts.ts")]);
  download(paper.file, "application/pdf", await pdfOf(paper, await loadFonts(), new Date()));
}
