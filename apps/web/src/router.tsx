import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { type LawSearch, readLawSearch } from "./law/asked.ts";
import { loadExamples } from "./lib/core.ts";
import { Missing, Problem, Waiting } from "./shell/Problem.tsx";
import { Shell } from "./shell/Shell.tsx";
import { Home } from "./start/Home.tsx";
import { withWords } from "./words/tongue.ts";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: Missing,
  validateSearch: readLawSearch,
  // the law that is asked about goes along from page to page, until it is left
  search: { middlewares: [retainSearchParams<LawSearch>(["suppose", "law-as-of"])] },
});

type Search = { example?: string };
const readSearch = (search: Record<string, unknown>): Search =>
  typeof search.example === "string" ? { example: search.example } : {};

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: Home,
  validateSearch: readSearch,
});
/** Of the parameters of an address those that are texts. */
const readTexts =
  <K extends string>(...keys: K[]) =>
  (search: Record<string, unknown>): { [key in K]?: string | undefined } =>
    Object.fromEntries(
      keys.flatMap((key) => (typeof search[key] === "string" ? [[key, search[key]]] : [])),
    ) as {
      [key in K]?: string;
    };

const readAbout = (search: Record<string, unknown>): { about?: string } =>
  typeof search.about === "string" ? { about: search.about } : {};

const interview = createRoute({
  getParentRoute: () => root,
  path: "/interview",
  component: lazyRouteComponent(() => withWords(import("./interview/InterviewPage.tsx")), "InterviewPage"),
  validateSearch: readAbout,
});
const rules = createRoute({
  getParentRoute: () => root,
  path: "/rules",
  component: lazyRouteComponent(() => withWords(import("./rules/RulesPage.tsx")), "RulesPage"),
});
const rule = createRoute({
  getParentRoute: () => root,
  path: "/rules/$id",
  component: lazyRouteComponent(() => withWords(import("./rules/RulePage.tsx")), "RulePage"),
  loader: loadExamples,
});
const rulePage = createRoute({
  getParentRoute: () => root,
  path: "/rules/pages/$layer/$page",
  component: lazyRouteComponent(
    () => withWords(import("./rules/documents/DocumentPage.tsx")),
    "DocumentPage",
  ),
  loader: loadExamples,
});
const compare = createRoute({
  getParentRoute: () => root,
  path: "/rules/compare",
  component: lazyRouteComponent(() => withWords(import("./rules/compare/ComparePage.tsx")), "ComparePage"),
  validateSearch: readTexts("a", "b"),
});
const stricter = createRoute({
  getParentRoute: () => root,
  path: "/rules/stricter",
  component: lazyRouteComponent(() => withWords(import("./rules/stricter/StricterPage.tsx")), "StricterPage"),
  loader: loadExamples,
  validateSearch: readTexts("school"),
});
const changes = createRoute({
  getParentRoute: () => root,
  path: "/rules/changes",
  component: lazyRouteComponent(() => withWords(import("./rules/changes/ChangesPage.tsx")), "ChangesPage"),
  validateSearch: readTexts("from", "until"),
});
const calculators = createRoute({
  getParentRoute: () => root,
  path: "/calculators",
  component: lazyRouteComponent(
    () => withWords(import("./calculators/CalculatorsPage.tsx")),
    "CalculatorsPage",
  ),
});
const calculator = createRoute({
  getParentRoute: () => root,
  path: "/calculators/$id",
  component: lazyRouteComponent(
    () => withWords(import("./calculators/CalculatorPage.tsx")),
    "CalculatorPage",
  ),
});
const take = createRoute({
  getParentRoute: () => root,
  path: "/take",
  component: lazyRouteComponent(() => withWords(import("./take/TakePage.tsx")), "TakePage"),
});
const paper = createRoute({
  getParentRoute: () => root,
  path: "/take/$paper",
  component: lazyRouteComponent(() => withWords(import("./take/papers/PaperPage.tsx")), "PaperPage"),
});
const options = createRoute({
  getParentRoute: () => root,
  path: "/options",
  component: lazyRouteComponent(() => withWords(import("./options/OptionsPage.tsx")), "OptionsPage"),
});
const situation = createRoute({
  getParentRoute: () => root,
  path: "/options/$id",
  component: lazyRouteComponent(() => withWords(import("./options/SituationPage.tsx")), "SituationPage"),
});
const privacy = createRoute({
  getParentRoute: () => root,
  path: "/privacy",
  component: lazyRouteComponent(() => withWords(import("./privacy/PrivacyPage.tsx")), "PrivacyPage"),
});
const about = createRoute({
  getParentRoute: () => root,
  path: "/about",
  component: lazyRouteComponent(() => withWords(import("./about/AboutPage.tsx")), "AboutPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    interview,
    rules,
    rule,
    rulePage,
    compare,
    stricter,
    changes,
    calculators,
    calculator,
    options,
    situation,
    take,
    paper,
    privacy,
    about,
  ]),
  // rule ids keep their colon: /rules/US:F1-CPT-ONE-YEAR-BAR
  pathParamsAllowedCharacters: [":"],
  scrollRestoration: true,
  defaultErrorComponent: Problem,
  defaultPendingComponent: Waiting,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
