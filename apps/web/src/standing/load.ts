import { lazyRouteComponent } from "@tanstack/react-router";

/**
 * In chunks of their own. Unlike React's `lazy`, what was fetched before is drawn at once: nothing flashes up in its
 * place, and nobody waits for that to go away again.
 */
export const StandingPage = lazyRouteComponent(() => import("./StandingPage.tsx"));
export const Timeline = lazyRouteComponent(() => import("../timeline/Timeline.tsx"));

export const loadStanding = () => Promise.all([StandingPage.preload?.(), Timeline.preload?.()]);
