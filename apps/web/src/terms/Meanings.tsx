import { words } from "../words/areas/terms.ts";
import type { Term } from "../words/en/terms.ts";
import { whole } from "../words/whole.tsx";
import { termsMet } from "./met.ts";
import "../styles/terms.css";

const t = words.terms;

/** What the words of the field in a text mean, beside the text. Nothing where it has none. */
export function Meanings({ of }: { of: string }) {
  const met = termsMet(of, t.list);
  return met.length > 0 ? <Meaning terms={met} /> : null;
}

/** Words with what they mean. */
export const Meaning = ({ terms }: { terms: readonly Term[] }) => (
  <dl className="meanings">
    {terms.map(({ term, meaning }) => (
      <div key={term}>
        <dt>
          <dfn lang="en">{term}</dfn>
        </dt>
        <dd>{whole(meaning)}</dd>
      </div>
    ))}
  </dl>
);
