import { words } from "../words/index.ts";
import { inEnglish } from "../words/once.ts";
import { language } from "../words/tongue.ts";
import { English } from "./Says.tsx";

/** Below a sentence in another language, the engine's own in English: the rules are English, and they count. */
export function Binding({ of }: { of: { title: string; says: string } }) {
  if (language() === "en") return null;
  const { title, says } = inEnglish(of);
  return (
    <p className="binding">
      {words.language.binding} <English>{says.startsWith(title) ? says : `${title}: ${says}`}</English>
    </p>
  );
}
