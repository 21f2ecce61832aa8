import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/standing.css";
import "../styles/rules.css";
import "../styles/print.css";

import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { type LawSearch, readLawSearch } from "../law/asked.ts";
import { Problem, Waiting } from "../shell/Problem.tsx";
import { firstLanguage } from "../words/chosen.ts";
import { language, onSpeaking, speak } from "../words/tongue.ts";
import { FileCalculator } from "./FileCalculator.tsx";
import { FileRule } from "./FileRule.tsx";
import { FileShell } from "./FileShell.tsx";

// A file has no addresses: the two pages in it are known to the memory only.
const root = createRootRoute({
  component: FileShell,
  validateSearch: (search): LawSearch => readLawSearch(search),
});
const calculator = createRoute({ getParentRoute: () => root, path: "/", component: FileCalculator });
const rule = createRoute({ getParentRoute: () => root, path: "/rules/$id", component: FileRule });
const router = createRouter({
  routeTree: root.addChildren([calculator, rule]),
  history: createMemoryHistory({ initialEntries: ["/"] }),
  pathParamsAllowedCharacters: [":"],
  defaultErrorComponent: Problem,
  defaultPendingComponent: Waiting,
});

const page = document.getElementById("page");
if (!page) throw new Error("cpt-file.html has no #page");
onSpeaking(() => {
  document.documentElement.lang = language();
});
await speak(firstLanguage());
createRoot(page).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
