import { useEffect, useRef, useState } from "react";
import { droppedFrom, holdsFiles } from "../lib/dropped.ts";
import { words } from "../words/index.ts";

const t = words.start;

/** One byte more than a record may have: enough to see that a file is too large, however large it is. */
const ENOUGH = 1024 * 1024 + 1;

/** A file that is gone by now has no text. */
const textOf = (file: File): Promise<string> =>
  file
    .slice(0, ENOUGH)
    .text()
    .catch(() => "");

type Take = (dropped: File | "folder" | undefined) => void;

/** A file chosen, or dropped: the whole page takes it, for beside the box is easily hit. */
export function DropFile({ onText }: { onText: (text: string) => Promise<boolean> }) {
  const [folder, setFolder] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take: Take = (dropped) => {
    setFolder(dropped === "folder");
    if (dropped instanceof File) void textOf(dropped).then(onText);
  };
  const over = useDropped(take);
  return (
    <>
      <div className="drop" data-over={over || undefined}>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={t.choose}
          hidden
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <button type="button" onClick={() => input.current?.click()}>
          {t.choose}
        </button>
        <span className="soft">{over ? t.dropNow : t.drop}</span>
      </div>
      {folder && (
        <p className="notice notice-stop" role="alert">
          {t.folder}
        </p>
      )}
    </>
  );
}

/** Whether files hang over the page; `take` is given what is let go. */
function useDropped(take: Take): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const hang = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current(droppedFrom(event));
    };
    // from one part of the page to another it still hangs over it
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    document.addEventListener("dragover", hang);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", hang);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}
