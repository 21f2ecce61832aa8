import { lazyRouteComponent } from "@tanstack/react-router";
import { withWords } from "../words/tongue.ts";

/**
 * In chunks of their own. Unlike React's `lazy`, what was fetched before is drawn at once: nothing flashes up in its
 * place, and nobody waits for that to go away again.
 */
export const StandingPage = lazyRouteComponent(() => withWords(import("./StandingPage.tsx")));
export const Timeline = lazyRouteComponent(() => withWords(import("../timeline/Timeline.tsx")));

export const loadStanding = () => Promise.all([StandingPage.preload?.(), Timeline.preload?.()]);
