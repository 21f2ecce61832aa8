import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { readCalendar, readList } from "./data-files.ts";
import type { Layer, PageText, Rule, Rulebook } from "./ir.ts";
import { lowerRules } from "./language/lower-rules.ts";
import { type Diagnostic, type Page, readBook, readPage } from "./pages/index.ts";
import { ruleFrom } from "./rule.ts";

export type PolicyFile = { path: string; text: string };
export type Build = { rulebook: Rulebook; diagnostics: Diagnostic[] };

/**
 * Make a rulebook of policy files: `<layer>/<page>.md`, `<layer>/calendar.csv`, `data/<list>.csv`.
 * Never throws: what is wrong stands in `diagnostics`, and a page's faulty statement is left out.
 */
export function buildRulebook(files: readonly PolicyFile[]): Build {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lists: Rulebook["lists"] = {};
  const calendars: Rulebook["calendars"] = {};
  const pages: { page: Page; layer: string }[] = [];
  for (const file of sorted) {
    const [layer = "", name = ""] = file.path.split("/").slice(-2);
    if (layer === "data" && name.endsWith(".csv")) lists[name.slice(0, -4)] = readList(file);
    else if (name === "calendar.csv") calendars[layer] = readCalendar(file, report);
    else if (name.endsWith(".md") && layer !== "data" && !/^readme\.md$/i.test(name))
      pages.push({ page: readPage(file.text, file.path), layer });
  }
  diagnostics.push(...readBook(pages.map(({ page }) => page)).diagnostics);
  const sources = pages.map(({ page, layer }) => ({
    page,
    layer,
    rules: page.blocks.map((block) => ruleFrom(block, layer, page.file)),
  }));
  const rules = lowerRules(sources, new Set(Object.keys(lists)), report);
  link(rules);
  const content = {
    rulebook: 1 as const,
    layers: layersOf(pages),
    rules,
    pages: pages.map(pageText),
    calendars,
    lists,
  };
  const version = `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))}`;
  return { rulebook: { ...content, version }, diagnostics: unique(diagnostics) };
}

const HEADING = /^# +/;

function pageText({ page: { file, texts }, layer }: { page: Page; layer: string }): PageText {
  const [first, ...others] = texts;
  const titled = first && HEADING.test(first.text);
  const title = titled
    ? first.text.split("\n")[0]!.replace(HEADING, "").trim()
    : (file.split("/").at(-1) ?? file);
  const below =
    titled && first.text.includes("\n")
      ? [{ line: first.line + 1, text: first.text.replace(/^.*\n/, "") }]
      : [];
  const shown = titled ? [...below, ...others] : texts;
  return { page: file, layer, title, texts: shown.map(({ line, text }) => ({ line, text })) };
}

function layersOf(pages: { page: Page; layer: string }[]): Layer[] {
  const layers = new Map<string, Layer>();
  for (const { page, layer } of pages) {
    const known = layers.get(layer) ?? {
      id: layer,
      title: layer,
      rank: layer === "us" ? 1 : 3,
      jurisdictions: [],
    };
    const header = page.header;
    if (header.layer) known.title = header.layer;
    if (header.precedence) known.rank = header.precedence.rank;
    if (header.jurisdiction && !known.jurisdictions.includes(header.jurisdiction))
      known.jurisdictions.push(header.jurisdiction);
    layers.set(layer, known);
  }
  return [...layers.values()].sort(
    (a, b) => Number(b.id === "us") - Number(a.id === "us") || a.rank - b.rank,
  );
}

/** References are followed both ways. */
function link(rules: Rule[]): void {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const rule of rules)
    for (const id of [
      ...rule.seeAlso,
      ...rule.runsAs,
      ...rule.replaces,
      ...rule.excepts.map(({ rule }) => rule),
    ]) {
      const target = byId.get(id);
      if (target && !target.referredBy.includes(rule.id)) target.referredBy.push(rule.id);
    }
}

function unique(diagnostics: Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((one) => {
    const key = `${one.file}:${one.line}:${one.code}:${one.says}`;
    return !seen.has(key) && seen.add(key);
  });
}
