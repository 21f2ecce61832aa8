/**
 * Lets the pages work without a connection. It keeps the site's own files and nothing else: a record is never in a
 * request, so none can come in here. Online, the page and the rules are always asked for anew.
 */
import type { Message } from "./message.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build (`build/offline.ts`): what there is to keep, and the name of this build. */
declare const KEPT_FILES: string[];
declare const BUILD: string;

const PREFIX = "sojourn-";
const CACHE = PREFIX + BUILD;
const RULES = "/rulebook/rules.json";
const RULEBOOK = "/rulebook/";
const EXAMPLES = "/examples/";
const CPT_FILE = "/sojourn-cpt.html";
/** So long a slow connection may take to begin an answer; then the kept one is given. */
const PATIENCE_MS = 4_000;

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(tidy().then(tellBuild));
});
self.addEventListener("message", (event) => {
  if (event.data === "build?") event.source?.postMessage({ build: BUILD } satisfies Message);
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || pathname.startsWith("/api")) return;
  event.respondWith(
    isMade(pathname) ? newest(event, pathname) : isPage(event) ? newest(event, "/") : kept(request),
  );
});

/** Made by the server from the rules of the day, under a name that stays. */
const isMade = (path: string): boolean =>
  path.startsWith(RULEBOOK) || path.startsWith(EXAMPLES) || path === CPT_FILE;

/** Every address without a file's name is a page of the one application. */
const isPage = ({ request }: FetchEvent): boolean =>
  request.mode === "navigate" && !/\.[^/]*$/.test(new URL(request.url).pathname);

/** The pages must all come; the examples and the file to download may fail. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    ["/", RULES, `${RULEBOOK}examples.json`, ...KEPT_FILES].map((path) => keepOne(cache, path)),
  );
  const index = `${EXAMPLES}index.json`;
  await Promise.allSettled([index, CPT_FILE].map((path) => keepOne(cache, path)));
  const examples = (await (await cache.match(index))?.json()) as { file: string }[] | undefined;
  await Promise.allSettled((examples ?? []).map(({ file }) => keepOne(cache, EXAMPLES + file)));
}

/** A built file's name changes with its contents: the last build's copy is as good. */
async function keepOne(copy: Cache, path: string): Promise<void> {
  const built = path.startsWith("/assets/");
  const before = built ? await caches.match(path) : undefined;
  const cache = built ? "default" : "no-cache";
  const answer = before ?? (await fetch(path, { cache, credentials: "omit" }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  await copy.put(path, answer);
}

/** This build and the one before stay: a page that is open still fetches parts of its own. */
async function tidy(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function tellBuild(): Promise<void> {
  for (const client of await self.clients.matchAll()) client.postMessage({ build: BUILD } satisfies Message);
}

/** From the network when it answers in time, else what is kept; who asked for the rules is told how old they are. */
async function newest(event: FetchEvent, path: string): Promise<Response> {
  const before = await ours(path);
  try {
    const answer = await (before ? inTime(fetch(event.request)) : fetch(event.request));
    if (answer.status >= 500 && before) throw new Error(String(answer.status));
    if (answer.ok && path !== "/" && differ(answer, before)) event.waitUntil(keepNewer(path, answer.clone()));
    return answer;
  } catch (error) {
    if (!before) throw error;
    if (path === RULES) event.waitUntil(tellKept(event.clientId, before));
    return before;
  }
}

const ours = (path: RequestInfo) => caches.match(path, { cacheName: CACHE });

/** A person may have wiped everything: then nothing is begun again. */
async function keepNewer(path: string, answer: Response): Promise<void> {
  if (await caches.has(CACHE)) await (await caches.open(CACHE)).put(path, answer);
}

const inTime = (answer: Promise<Response>): Promise<Response> =>
  Promise.race([
    answer,
    new Promise<never>((_, fail) => setTimeout(() => fail(new Error("late")), PATIENCE_MS)),
  ]);

const differ = (a: Response, b: Response | undefined): boolean =>
  !b || a.headers.get("ETag") === null || a.headers.get("ETag") !== b.headers.get("ETag");

async function tellKept(id: string, { headers }: Response): Promise<void> {
  const page = await self.clients.get(id);
  page?.postMessage({ keptSince: headers.get("Date") ?? "" } satisfies Message);
}

const kept = async (request: Request): Promise<Response> =>
  (await ours(request)) ?? (await caches.match(request)) ?? fetch(request);
