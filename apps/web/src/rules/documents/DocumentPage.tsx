import type { PageText, Rulebook } from "@sojourn/policy";
import { getRouteApi, Link } from "@tanstack/react-router";
import { use, useLayoutEffect, useMemo } from "react";
import { LawControl } from "../../law/LawControl.tsx";
import { loadRulebook } from "../../lib/core.ts";
import { today } from "../../lib/dates.ts";
import { layerTitle } from "../../lib/rules.ts";
import { useTitle } from "../../shell/useTitle.ts";
import { words } from "../../words/areas/rules.ts";
import { Fold } from "../Fold.tsx";
import { Formal } from "../Formal.tsx";
import { Prose } from "../Prose.tsx";
import { RulesNav } from "../RulesNav.tsx";
import { Contents } from "./Contents.tsx";
import { DocumentRule } from "./DocumentRule.tsx";
import { addressOf, neighbours, type Part, pageAt, partsOf } from "./pages.ts";
import "../../styles/rules-read.css";

const t = words.rules;
const route = getRouteApi("/rules/pages/$layer/$page");

/** A policy page as a document: its prose with its rules in their places. */
export function DocumentPage() {
  const { layer, page: name } = route.useParams();
  const rulebook = use(loadRulebook());
  const page = pageAt(rulebook, layer, name);
  useTitle(page?.title ?? name);
  useAnchor();
  return (
    <div className="document-page">
      <RulesNav />
      {page ? <Document page={page} rulebook={rulebook} /> : <h1>{t.noPage(`${layer}/${name}`)}</h1>}
    </div>
  );
}

function Document({ page, rulebook }: { page: PageText; rulebook: Rulebook }) {
  const parts = useMemo(() => partsOf(rulebook, page), [rulebook, page]);
  return (
    <>
      <p className="soft small rule-where">{layerTitle(rulebook, page.layer)}</p>
      <h1 lang="en">{page.title}</h1>
      <div className="rule-tools">
        <LawControl rulebook={rulebook} day={today()} />
      </div>
      <div className="document">
        <Contents parts={parts} />
        <article>
          {parts.map((part) => (
            <OnePart key={`${part.kind} ${part.line}`} part={part} />
          ))}
          <Neighbours page={page} rulebook={rulebook} />
        </article>
      </div>
    </>
  );
}

function OnePart({ part }: { part: Part }) {
  switch (part.kind) {
    case "heading":
      return part.level === 2 ? (
        <h2 className="document-heading" id={part.anchor} lang="en">
          {part.text}
        </h2>
      ) : (
        <h3 className="document-subheading" id={part.anchor} lang="en">
          {part.text}
        </h3>
      );
    case "text":
      return <Prose markdown={part.text} />;
    case "words":
      return <Fold title={t.pageWords}>{() => <Formal rule={part.rule} />}</Fold>;
    case "rule":
      return <DocumentRule rule={part.rule} />;
  }
}

function Neighbours({ page, rulebook }: { page: PageText; rulebook: Rulebook }) {
  const { before, after } = neighbours(rulebook, page);
  return (
    <nav className="neighbours" aria-label={t.neighbours}>
      {before && (
        <Link to="/rules/pages/$layer/$page" params={addressOf(before)} rel="prev" lang="en">
          ← {before.title}
        </Link>
      )}
      {after && (
        <Link to="/rules/pages/$layer/$page" params={addressOf(after)} rel="next" lang="en">
          {after.title} →
        </Link>
      )}
    </nav>
  );
}

/** The rules come after the page has: a place in it is gone to when it is there. */
function useAnchor(): void {
  useLayoutEffect(() => {
    const name = decodeURIComponent(location.hash.slice(1));
    if (name) document.getElementById(name)?.scrollIntoView();
  }, []);
}
