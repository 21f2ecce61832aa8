import { words } from "../words/areas/standing.ts";

const looks: { [state: string]: [tone: string, shape: string] } = {
  open: ["ok", "✓"],
  flagged: ["wait", "!"],
  supposed: ["later", "~"],
  "opens-later": ["later", "→"],
  unknown: ["wait", "?"],
  closed: ["shut", "–"],
  barred: ["stop", "✕"],
  "not-applicable": ["shut", "·"],
  upcoming: ["later", "→"],
  due: ["wait", "!"],
  done: ["ok", "✓"],
  late: ["wait", "✓"],
  overdue: ["stop", "✕"],
};

/** A state as a word and a shape; the colour only repeats them. */
export function Tag({ state, children }: { state: string; children: string }) {
  const [tone, shape] = looks[state] ?? ["shut", "·"];
  return (
    <span className={`tag tag-${tone}`}>
      <span aria-hidden="true">{shape}</span> {children}
    </span>
  );
}

/** The same for a row under a heading that has said the word already. */
export function Mark({ state, word }: { state: string; word: string }) {
  const [tone, shape] = looks[state] ?? ["shut", "·"];
  return (
    <span className={`tag tag-${tone}`} title={word}>
      <span aria-hidden="true">{shape}</span>
      <span className="hidden">{word}: </span>
    </span>
  );
}

export function ForceBadge({ force }: { force: string }) {
  if (force === "binding") return null;
  return <span className={`badge badge-${force}`}>{words.forces[force] ?? force}</span>;
}

export const LayerBadge = ({ children }: { children: string }) => (
  <span className="badge badge-layer">{children}</span>
);
