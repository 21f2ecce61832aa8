import { Link } from "@tanstack/react-router";
import { words } from "../../words/areas/rules.ts";
import { hashOf } from "./address.ts";

const t = words.rules;

/** Nothing was found: what to try. */
export function NoResult({ filtered, onUnfilter }: { filtered: boolean; onUnfilter: () => void }) {
  return (
    <div className="notice">
      <p>
        <strong>{t.none}</strong> {t.noneTry}
      </p>
      {filtered && (
        <button type="button" className="quiet" onClick={onUnfilter}>
          {t.unfilter}
        </button>
      )}
      <Samples />
    </div>
  );
}

/** Questions that others ask, a step away from their answer. */
export const Samples = () => (
  <ul className="samples">
    {t.samples.map((question) => (
      <li key={question}>
        <Link to="/rules" hash={hashOf(question)} hashScrollIntoView={false} resetScroll={false} lang="en">
          {question}
        </Link>
      </li>
    ))}
  </ul>
);
