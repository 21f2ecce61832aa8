import { Link, Outlet } from "@tanstack/react-router";
import { Fragment } from "react";
import { SupposeBanner } from "../law/SupposeBanner.tsx";
import { LanguageSelect } from "../shell/LanguageSelect.tsx";
import { useKeys } from "../shell/useKeys.ts";
import { StayProvider } from "../stay/StayProvider.tsx";
import { words } from "../words/index.ts";
import { useLanguage } from "../words/useLanguage.ts";

/** What the one-file calculator has around it: its name, and what it is not. */
export function FileShell() {
  const language = useLanguage();
  useKeys();
  return (
    <StayProvider>
      <header className="top">
        <Link to="/" className="brand">
          {words.name}
        </Link>
        <LanguageSelect />
      </header>
      <SupposeBanner key={language} />
      <main id="main" tabIndex={-1}>
        <Fragment key={language}>
          <Outlet />
        </Fragment>
      </main>
      <footer className="bottom">{words.footer}</footer>
    </StayProvider>
  );
}
