import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { longDate } from "../lib/dates.ts";
import { loadIndex, type Ready } from "../lib/ready.ts";
import { words } from "../words/index.ts";

const t = words.start;

export function Examples() {
  const [examples, setExamples] = useState<Ready[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadIndex().then(setExamples, () => setFailed(true));
  }, []);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t.examples}</h2>
      <p className="soft">{failed ? t.noExamples : t.examplesSays}</p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.file}>
            <Link to="/" search={{ example: example.file }} className="example">
              <strong className="example-title">{example.title}</strong>
              <span>{example.story}</span>
              <small>{t.exampleOn(longDate(example.asOf))}</small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
