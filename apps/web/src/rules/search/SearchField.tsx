import { type KeyboardEvent, useEffect, useRef } from "react";
import { words } from "../../words/areas/rules.ts";
import { SEARCH_FIELD } from "./SearchLink.tsx";

const t = words.rules;
export const RESULTS = "rule-results";

type Props = { question: string; onAsk: (question: string) => void };

/** One field; the arrow down goes on into the results, Enter opens the first. */
export function SearchField({ question, onAsk }: Props) {
  const field = useRef<HTMLInputElement>(null);
  // after the page has taken the focus for itself
  useEffect(() => {
    if (!location.hash.startsWith("#q=")) return;
    const soon = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(soon);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const [first] = resultLinks();
    if (!first || (event.key !== "ArrowDown" && event.key !== "Enter")) return;
    event.preventDefault();
    if (event.key === "Enter") first.click();
    else first.focus();
  };
  return (
    <label className="search-field">
      <span>{t.search}</span>
      <input
        ref={field}
        id={SEARCH_FIELD}
        type="search"
        autoComplete="off"
        placeholder={t.searchExample}
        value={question}
        onChange={({ target }) => onAsk(target.value)}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}

const resultLinks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`#${RESULTS} a.hit`)];

/** Up and down among the results, and from the first back to the field. */
export function onResultKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = resultLinks();
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  const next = at + step < 0 ? document.getElementById(SEARCH_FIELD) : links[at + step];
  next?.focus();
}
