import { KEY } from "../stay/keep.ts";

/** Everything that a site can leave in a browser. */
export type Stored = {
  /** Bytes of the record that is kept; none: it is not kept. */
  record?: number;
  local: string[];
  session: string[];
  databases: string[];
  cookies: string[];
  /** The files of the offline copy. */
  copies: { files: number; kilobytes: number };
};

/** Looks what there is. A browser that hides something from us keeps nothing of ours in it either. */
export async function look(): Promise<Stored> {
  const local = keysOf(() => localStorage);
  const record = local.includes(KEY) ? new Blob([localStorage.getItem(KEY) ?? ""]).size : undefined;
  return {
    ...(record !== undefined && { record }),
    local: local.filter((key) => key !== KEY),
    session: keysOf(() => sessionStorage),
    databases: await databaseNames(),
    cookies: document.cookie.split(";").flatMap((pair) => pair.split("=")[0]?.trim() || []),
    copies: await copies(),
  };
}

function keysOf(store: () => Storage): string[] {
  try {
    return Object.keys(store());
  } catch {
    return [];
  }
}

async function databaseNames(): Promise<string[]> {
  const all = await indexedDB.databases?.().catch(() => []);
  return (all ?? []).flatMap(({ name }) => name ?? []);
}

async function copies(): Promise<Stored["copies"]> {
  if (!("caches" in window)) return { files: 0, kilobytes: 0 };
  const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const answers = (await Promise.all(opened.map((cache) => cache.matchAll()))).flat();
  const sizes = await Promise.all(answers.map(async (answer) => (await answer.blob()).size));
  return { files: sizes.length, kilobytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000) };
}

/** Removes all of it; gives back what would not go. */
export async function wipe(): Promise<Stored> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.map((one) => one.unregister()));
  if ("caches" in window) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  for (const store of [() => localStorage, () => sessionStorage]) attempt(() => store().clear());
  for (const name of await databaseNames()) indexedDB.deleteDatabase(name);
  // biome-ignore lint/suspicious/noDocumentCookie: a cookie of the day before the Cookie Store API has to go as well
  for (const name of (await look()).cookies) document.cookie = `${name}=; max-age=0; path=/`;
  return look();
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // forbidden: then nothing of ours is in it
  }
}
