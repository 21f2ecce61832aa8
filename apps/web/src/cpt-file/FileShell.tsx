import { Link, Outlet } from "@tanstack/react-router";
import { SupposeBanner } from "../law/SupposeBanner.tsx";
import { StayProvider } from "../stay/StayProvider.tsx";
import { words } from "../words/index.ts";

/** What the one-file calculator has around it: its name, and what it is not. */
export const FileShell = () => (
  <StayProvider>
    <header className="top">
      <Link to="/" className="brand">
        {words.name}
      </Link>
    </header>
    <SupposeBanner />
    <main id="main" tabIndex={-1}>
      <Outlet />
    </main>
    <footer className="bottom">{words.footer}</footer>
  </StayProvider>
);
