import type { Rule } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { useLaw } from "../law/useLaw.ts";
import { longDate } from "../lib/dates.ts";
import { pageTitle } from "../lib/rules.ts";
import { Around } from "../words/Around.tsx";
import { words as rulesWords } from "../words/areas/rules.ts";
import { words } from "../words/index.ts";
import { useLawOn } from "./useLawOn.ts";

const t = rulesWords.rules;

/** Said before the text: a rule that does not count must not be read as one that does. */
export function NotLaw({ rule }: { rule: Rule }) {
  const { day, stands } = useLawOn();
  const { supposing, ask } = useLaw();
  const { place, counted } = stands(rule);
  if (place === "in-force" || place === "guidance") return null;
  const page = rule.page.replace(/\.md$/, "");
  const waits = place === "enjoined" || place === "proposed";
  return (
    <p className="notice notice-wait">
      <strong>{words.law.places[place]}.</strong>{" "}
      {counted ? t.supposedNote : words.law.notLawOn(longDate(day))}{" "}
      {waits && !counted && (
        <button type="button" className="quiet" onClick={() => ask({ supposing: [...supposing, page] })}>
          <Around say={t.supposePage} english={pageTitle(page)} />
        </button>
      )}
      {waits && counted && <Link to="/">{t.seeStanding}</Link>}
    </p>
  );
}
