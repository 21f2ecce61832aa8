import type { PageText, Rulebook } from "../ir.ts";
import type { Difference } from "./index.ts";

/** Layers, published lists, calendars and the prose between rules: what has come, gone or changed. */
export function dataDifferences(a: Rulebook, b: Rulebook): Difference[] {
  return [...layers(a, b), ...lists(a, b), ...calendars(a, b), ...between(a, b)];
}

/** A rulebook written by an earlier version has no prose between its rules; then there is nothing to compare. */
function between(a: Rulebook, b: Rulebook): Difference[] {
  const textOf = ({ title, texts }: PageText) => JSON.stringify([title, texts.map(({ text }) => text)]);
  const old = new Map((a.pages ?? []).map((page) => [page.page, textOf(page)]));
  return (b.pages ?? [])
    .filter((page) => old.has(page.page) && old.get(page.page) !== textOf(page))
    .map(({ page }) => ({
      kind: "prose",
      page,
      law: false,
      says: `${page}: the text between the rules changed`,
    }));
}

function layers(a: Rulebook, b: Rulebook): Difference[] {
  const ids = ({ layers }: Rulebook) => layers.map(({ id }) => id);
  const says = (id: string, end: string): Difference => ({
    kind: "layer",
    law: true,
    says: `The layer ${id} ${end}`,
  });
  return [
    ...ids(a)
      .filter((id) => !ids(b).includes(id))
      .map((id) => says(id, "is gone")),
    ...ids(b)
      .filter((id) => !ids(a).includes(id))
      .map((id) => says(id, "is new")),
  ];
}

function lists(a: Rulebook, b: Rulebook): Difference[] {
  return both(a.lists, b.lists).flatMap((name) => {
    const [old, fresh] = [a.lists[name]?.entries ?? {}, b.lists[name]?.entries ?? {}];
    const prefixes = (book: Rulebook) => JSON.stringify(book.lists[name]?.prefixes ?? []);
    const counts = counted(old, fresh) || (prefixes(a) === prefixes(b) ? "" : "whole groups changed");
    return counts ? [{ kind: "list" as const, law: true, says: `The list ${name}: ${counts}` }] : [];
  });
}

function calendars(a: Rulebook, b: Rulebook): Difference[] {
  return both(a.calendars, b.calendars).flatMap((school) => {
    const rows = (book: Rulebook) =>
      Object.fromEntries(
        (book.calendars[school] ?? []).map((row) => [`${row.kind} ${row.name} ${row.season ?? ""}`, row]),
      );
    const counts = counted(rows(a), rows(b));
    return counts
      ? [{ kind: "calendar" as const, law: true, says: `The calendar of ${school}: ${counts}` }]
      : [];
  });
}

const both = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();

function counted(old: Record<string, unknown>, fresh: Record<string, unknown>): string {
  const gone = Object.keys(old).filter((key) => !(key in fresh)).length;
  const come = Object.keys(fresh).filter((key) => !(key in old)).length;
  const changed = Object.keys(fresh).filter(
    (key) => key in old && JSON.stringify(old[key]) !== JSON.stringify(fresh[key]),
  ).length;
  const parts = [
    [come, "new"],
    [gone, "gone"],
    [changed, "changed"],
  ] as const;
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(", ");
}
