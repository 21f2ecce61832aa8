import type { Fact } from "@sojourn/engine";
import { Says } from "../standing/Says.tsx";
import { sentence } from "../words/index.ts";
import { text } from "../words/tongue.ts";

/** What is taken as given, said plainly: nobody must read an “open” for a fact. */
export function Supposed({ title, facts }: { title?: string; facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <span className="supposed small">
      {title && <strong>{title}: </strong>}
      {facts.map(({ path, words, value }, at) => (
        <span key={path}>
          {at > 0 && "; "}
          {at === 0 ? sentence(text(words)) : text(words)}: <Says text={text(value)} />
        </span>
      ))}
      .
    </span>
  );
}
