import { words } from "../../words/areas/rules.ts";
import type { Part } from "./pages.ts";

const t = words.rules;

/** The page at a glance: its headings with their rules. */
export function Contents({ parts }: { parts: Part[] }) {
  const entries = parts.filter((part) => part.kind === "heading" || part.kind === "rule");
  if (entries.length < 3) return null;
  return (
    <nav className="contents" aria-label={t.contents}>
      <details open={matchMedia("(min-width: 60rem)").matches}>
        <summary>{t.contents}</summary>
        <ol>
          {entries.map((part) =>
            part.kind === "heading" ? (
              <li key={part.line} className="contents-heading">
                <a href={`#${part.anchor}`} lang="en">
                  {part.text}
                </a>
              </li>
            ) : (
              <li key={part.line}>
                <a href={`#${part.rule.id}`} lang="en">
                  {part.rule.title}
                </a>
              </li>
            ),
          )}
        </ol>
      </details>
    </nav>
  );
}
