import { useState } from "react";
import { choose } from "../words/chosen.ts";
import { words } from "../words/index.ts";
import { type Language, languages } from "../words/languages.ts";
import { useLanguage } from "../words/useLanguage.ts";

const all = Object.entries(languages) as [Language, string][];

/** The languages by their own names, so that each is found by who reads it. */
export function LanguageSelect() {
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const take = (chosen: Language) =>
    choose(chosen).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <select
        className="language-select"
        aria-label={words.language.label}
        value={language}
        onChange={({ target }) => void take(target.value as Language)}
      >
        {all.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
      {failed && <span role="alert">{words.language.failed}</span>}
    </>
  );
}
