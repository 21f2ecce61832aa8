import { isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { use, useMemo } from "react";
import { DayField } from "../../edit/DayField.tsx";
import { waitingPages } from "../../law/waiting.ts";
import { loadCore } from "../../lib/core.ts";
import { dayOf, isISO, longDate, today } from "../../lib/dates.ts";
import { layerTitle } from "../../lib/rules.ts";
import { useTitle } from "../../shell/useTitle.ts";
import { words as rulesWords } from "../../words/areas/rules.ts";
import { words } from "../../words/index.ts";
import { RulesNav } from "../RulesNav.tsx";
import { type Change, lawBetween } from "./between.ts";
import { Waiting } from "./Waiting.tsx";
import "../../styles/rules-compare.css";

const t = rulesWords.rules.changes;
const route = getRouteApi("/rules/changes");
const KINDS = ["begun", "ended", "moved"] as const;

/** The law of two days: what began and what ended between them, and what waits to become law. */
export function ChangesPage() {
  useTitle(t.title);
  const { rulebook } = use(loadCore());
  const { from, until } = useDays();
  const navigate = useNavigate();
  const choose = (edge: "from" | "until") => (day: string | undefined) =>
    void navigate({
      to: ".",
      search: (old) => ({ ...old, from, until, [edge]: day }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className="changes">
      <RulesNav />
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <div className="fields toolbar">
        <DayField label={t.from} value={from} onChange={choose("from")} />
        <DayField label={t.until} value={until} onChange={choose("until")} />
      </div>
      <Between rulebook={rulebook} from={from} until={until} />
      <section>
        <h2>{t.waiting}</h2>
        <p className="soft">{t.waitingSays}</p>
        {waitingPages(rulebook).map((page) => (
          <Waiting key={page.page} page={page} />
        ))}
      </section>
    </div>
  );
}

const TWO_YEARS = 730;

function useDays(): { from: string; until: string } {
  const asked = route.useSearch();
  const until = isISO(asked.until) ? asked.until : today();
  return { until, from: isISO(asked.from) ? asked.from : isoFromDay(dayOf(until) - TWO_YEARS) };
}

function Between({ rulebook, from, until }: { rulebook: Rulebook; from: string; until: string }) {
  const { engine } = use(loadCore());
  const changes = useMemo(
    () => lawBetween(engine.lawOn(rulebook, from), engine.lawOn(rulebook, until)),
    [engine, rulebook, from, until],
  );
  return (
    <>
      <p role="status">{t.found(changes.length, longDate(from), longDate(until))}</p>
      {KINDS.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          changes={changes.filter((one) => one.kind === kind)}
          rulebook={rulebook}
        />
      ))}
    </>
  );
}

type KindProps = { kind: Change["kind"]; changes: Change[]; rulebook: Rulebook };

function Kind({ kind, changes, rulebook }: KindProps) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{t.kinds[kind]}</h2>
      <ul className="rule-list">
        {changes.map(({ rule, before, after }) => (
          <li key={`${rule.id} ${rule.line}`}>
            <Link to="/rules/$id" params={{ id: rule.id }} lang="en">
              {rule.title}
            </Link>{" "}
            <span className="soft small">
              {layerTitle(rulebook, rule.layer)} ·{" "}
              {t.moved(words.law.places[before], words.law.places[after])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
