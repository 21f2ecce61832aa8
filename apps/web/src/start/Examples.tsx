import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { longDate } from "../lib/dates.ts";
import { loadIndex, type Ready } from "../lib/ready.ts";
import { words } from "../words/index.ts";
import { text } from "../words/tongue.ts";
import { whole } from "../words/whole.tsx";
import { isWide } from "./wide.ts";

const t = words.start;

/** Those of one kind together; on a phone each kind is a line to open. */
export function Examples() {
  const [examples, setExamples] = useState<Ready[]>([]);
  const [failed, setFailed] = useState(false);
  const [wide] = useState(isWide);
  useEffect(() => {
    loadIndex().then(setExamples, () => setFailed(true));
  }, []);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{t.examples}</h2>
      <p className="soft">{failed ? t.noExamples : t.examplesSays}</p>
      {groupsOf(examples).map(([group, ready]) => (
        <details key={group} className="fold" open={wide}>
          <summary>
            <h3>{t.groups[group] ?? group}</h3> <span className="soft">{ready.length}</span>
          </summary>
          <ul className="examples">
            {ready.map((example) => (
              <Example key={example.file} example={example} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const Example = ({ example }: { example: Ready }) => (
  <li>
    <Link to="/" search={{ example: example.file }} className="example">
      <strong className="example-title">{whole(text(example.title))}</strong>
      <span>{whole(text(example.story))}</span>
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
