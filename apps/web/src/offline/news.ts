import { useSyncExternalStore } from "react";
import type { Message } from "./message.ts";

/** What the page should know of its worker: there is a newer build, or the rules are kept ones. */
export type News = { newer?: true; keptSince?: string };

let news: News = {};
const hearers = new Set<() => void>();
const HOUR_MS = 3_600_000;

const ownBuild = () => document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content;

function tell(more: News): void {
  news = { ...news, ...more };
  for (const hear of hearers) hear();
}

function hear({ data }: MessageEvent<Message>): void {
  if ("keptSince" in data) tell({ keptSince: data.keptSince });
  else if (data.build !== ownBuild()) tell({ newer: true });
}

/** Absent where there is no HTTPS. */
const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
// at once: the worker speaks as soon as the page asks for the rules
container?.addEventListener("message", hear);
container?.startMessages();
container?.controller?.postMessage("build?");

/** Whoever pays by the megabyte and told the browser so is spared the copy. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Starts the worker that lets the pages work without a connection, once the page itself is there. */
export async function startWorker(): Promise<void> {
  if (!container || !import.meta.env.PROD || savesData()) return;
  try {
    const registration = await container.register("/worker.js", { updateViaCache: "none" });
    lookAgain(registration);
  } catch {
    // no worker: private browsing, or not over HTTPS; the pages work as long as there is a connection
  }
}

/** A tab that stays open for days hears of a newer build too. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - last < HOUR_MS) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}

const subscribe = (hear: () => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

export const useNews = (): News => useSyncExternalStore(subscribe, () => news);
export const dismiss = (): void => {
  news = {};
  for (const hear of hearers) hear();
};
