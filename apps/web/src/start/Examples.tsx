import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { longDate } from "../lib/dates.ts";
import { loadIndex, type Ready } from "../lib/ready.ts";
import { words } from "../words/index.ts";
import { text } from "../words/tongue.ts";

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
      {groupsOf(examples).map(([group, ready]) => (
        <section key={group} aria-labelledby={`examples-${group}`}>
          <h3 id={`examples-${group}`}>{t.groups[group] ?? group}</h3>
          <ul className="examples">
            {ready.map((example) => (
              <Example key={example.file} example={example} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const Example = ({ example }: { example: Ready }) => (
  <li>
    <Link to="/" search={{ example: example.file }} className="example">
      <strong className="example-title">{text(example.title)}</strong>
      <span>{text(example.story)}</span>
      <small>{t.exampleOn(longDate(example.asOf))}</small>
    </Link>
  </li>
);

/** In the order of the words; a group that has none yet comes last, by its own name. */
function groupsOf(examples: Ready[]): [string, Ready[]][] {
  const groups = new Map<string, Ready[]>(Object.keys(t.groups).map((group) => [group, []]));
  for (const ready of examples) groups.set(ready.group, [...(groups.get(ready.group) ?? []), ready]);
  return [...groups].filter(([, ready]) => ready.length > 0);
}
