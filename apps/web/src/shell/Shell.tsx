import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Fragment, useEffect, useRef } from "react";
import { SupposeBanner } from "../law/SupposeBanner.tsx";
import { NewsLine } from "../offline/NewsLine.tsx";
import { SearchLink } from "../rules/search/SearchLink.tsx";
import { StayProvider } from "../stay/StayProvider.tsx";
import { TryingOut } from "../stay/TryingOut.tsx";
import { ArrivedLink } from "../take/link/ArrivedLink.tsx";
import { words } from "../words/index.ts";
import { useLanguage } from "../words/useLanguage.ts";
import { LanguageSelect } from "./LanguageSelect.tsx";
import { toPlace } from "./to-place.ts";
import { useKeys } from "./useKeys.ts";
import { useStrayFiles } from "./useStrayFiles.ts";

/** What every page has: the name, the way around, and what Sojourn is not. */
export function Shell() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const place = useRouterState({ select: (state) => state.location.hash });
  const language = useLanguage();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // a new page is read from its beginning, by eye and by screen reader
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what changes
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [path]);
  // or from the place in it that the address names; a question to the rules names none
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place of another page is another
  useEffect(() => (place && !place.includes("=") ? toPlace(place) : undefined), [path, place]);
  useKeys();
  useStrayFiles();
  return (
    <StayProvider>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          {words.name}
        </Link>
        <nav aria-label={words.nav.label}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {words.nav.standing}
          </Link>
          <Link to="/calculators">{words.nav.calculators}</Link>
          <Link to="/options">{words.nav.options}</Link>
          <Link to="/rules">{words.nav.rules}</Link>
        </nav>
        <SearchLink />
        <LanguageSelect />
      </header>
      <SupposeBanner key={language} />
      <main id="main" tabIndex={-1} ref={main}>
        {/* every page says everything anew; the record and the standing are kept above */}
        <Fragment key={language}>
          <Outlet />
        </Fragment>
      </main>
      <footer className="bottom">
        {words.footer}{" "}
        <span className="no-print">
          <Link to="/take">{words.nav.take}</Link> · <Link to="/privacy">{words.nav.privacy}</Link> ·{" "}
          <Link to="/about">{words.nav.about}</Link>
        </span>
      </footer>
      <TryingOut key={`trying ${language}`} />
      <NewsLine />
      <ArrivedLink />
    </StayProvider>
  );
}
