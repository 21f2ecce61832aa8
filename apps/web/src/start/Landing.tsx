import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useEffect } from "react";
import { useLeft } from "../lib/left.ts";
import { useHandOver } from "../shell/useHandOver.ts";
import { useTitle } from "../shell/useTitle.ts";
import { useStay } from "../stay/useStay.ts";
import { words } from "../words/index.ts";
import { withWords } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { Examples } from "./Examples.tsx";
import { Faults } from "./Faults.tsx";
import { Kept } from "./Kept.tsx";
import { makeReady } from "./make-ready.ts";
import { OpenRecord } from "./OpenRecord.tsx";

const BeginForm = lazy(() => withWords(import("./BeginForm.tsx")));
const t = words.start;

export function Landing() {
  useTitle(t.title);
  useHandOver();
  const { faults } = useStay();
  useEffect(() => {
    makeReady().catch(() => undefined);
  }, []);
  return (
    <div className="landing">
      <h1>{t.title}</h1>
      <p className="lede">{whole(t.lede)}</p>
      <p className="soft">{t.private}</p>
      <Kept />
      {faults.length > 0 && <Faults faults={faults} />}
      <div className="ways">
        <section className="card" aria-labelledby="begin">
          <h2 id="begin">{t.begin}</h2>
          <p className="soft">{t.beginSays}</p>
          <p>
            <Link to="/interview" className="button primary">
              {t.interview}
            </Link>
          </p>
          <QuickForm />
        </section>
        <OpenRecord />
      </div>
      <Examples />
    </div>
  );
}

/** For whoever has the I-20 at hand; drawn when it is opened. */
function QuickForm() {
  const [open, setOpen] = useLeft("begin open", false);
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.form}</summary>
      {open && (
        <Suspense fallback={<div className="begin-space" />}>
          <BeginForm />
        </Suspense>
      )}
    </details>
  );
}
