import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { isTyping } from "../../lib/typing.ts";
import { words } from "../../words/index.ts";
import { hashOf } from "./address.ts";
import { slashLeads } from "./slash.ts";

/** On every page: the way to the search, and “/” for those who type. */
export function SearchLink() {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !slashLeads()) return;
      event.preventDefault();
      if (!focusField()) void navigate({ to: "/rules", hash: hashOf("") });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [navigate]);
  return (
    <Link
      to="/rules"
      hash={hashOf("")}
      className="search-link"
      aria-label={words.nav.search}
      onClick={(event) => focusField() && event.preventDefault()}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
    </Link>
  );
}

/** Where “/” and the link at the top of every page lead. */
export const SEARCH_FIELD = "rule-search";

/** On the page of the search itself: nothing is lost of what is typed there. */
function focusField(): boolean {
  const field = document.getElementById(SEARCH_FIELD);
  field?.focus();
  return field !== null;
}
