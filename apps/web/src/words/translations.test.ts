import { readFileSync } from "node:fs";
import type { Permission } from "@sojourn/policy";
import { fieldAt, labelOf, plainName, vocabulary } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ready } from "../lib/ready.ts";
import { type Language, languages } from "./languages.ts";
import { learn, speak, type Tongue, tongue } from "./tongue.ts";

type Tree = { [key: string]: unknown };
const isTree = (one: unknown): one is Tree => typeof one === "object" && one !== null && !Array.isArray(one);

/** The paths of one tree that another has not. */
const lacking = (tree: Tree, other: Tree, path = ""): string[] =>
  Object.entries(tree).flatMap(([key, one]) => {
    const here = path ? `${path}.${key}` : key;
    if (!(key in other)) return [here];
    return isTree(one) && isTree(other[key]) ? lacking(one, other[key], here) : [];
  });

/** Every sentence, and every function called with as many ones, or texts where it wants texts. */
function said(tree: Tree, path = ""): [path: string, text: unknown][] {
  return Object.entries(tree).flatMap(([key, one]): [string, unknown][] => {
    const here = path ? `${path}.${key}` : key;
    if (isTree(one)) return said(one, here);
    if (typeof one !== "function") return [[here, one]];
    return [0, 1, 2, 1234].map((n) => [here, called(one as Say, n)]);
  });
}

type Say = (...given: unknown[]) => unknown;
const MOST = 4;

/** With numbers everywhere, or else, where it wants texts, with texts that are numbers. */
function called(say: Say, n: number): unknown {
  try {
    return say(...Array(MOST).fill(n));
  } catch {
    return say(...Array(MOST).fill(String(n)));
  }
}

/** Every sentence of the pages in English, whichever of them says it. */
const modules = import.meta.glob<Tree>(["./en/*.ts", "!./en/{index,papers}.ts"], { eager: true });
const en: Tree = Object.assign({}, ...Object.values(modules).flatMap(Object.values));
/** Each area as its pages ask for it. */
const areas = import.meta.glob("./areas/*.ts", { eager: true });

const { rulebook } = await loadRulebook();
const examples = JSON.parse(
  readFileSync(new URL("../../../../examples/index.json", import.meta.url), "utf8"),
) as Ready[];

/** Permissions, clocks, duties and milestones by their names. */
const titles = () =>
  rulebook.rules
    .flatMap(({ statements }) => statements)
    .flatMap((one) => (SHOWN.has(one.kind) && "title" in one && one.title ? [one.title] : []));
const SHOWN = new Set(["permission", "clock", "duty", "milestone"]);

/** Papers that are not of the record, who approves and what they attest, and what is granted. */
const named = (): string[] =>
  rulebook.rules
    .flatMap(({ statements }) => statements)
    .flatMap((one) => (one.kind === "permission" ? one.clauses : []))
    .flatMap(namedIn);

function namedIn(clause: Permission["clauses"][number]): string[] {
  switch (clause.kind) {
    case "needs":
      return clause.documents.flatMap(({ id, items }) =>
        [...(fieldAt(["documents", id]) ? [] : [id]), ...items].map(plainName),
      );
    case "approved":
      return clause.by.flatMap(({ by, attests }) => [plainName(by), ...(attests ? [attests] : [])]);
    case "grants":
      return clause.what.map(plainName);
    default:
      return [];
  }
}

/** What only some rules ask of a request: the record calls it by the name that the rules give it. */
const attested = (): string[] =>
  [...JSON.stringify(rulebook.rules).matchAll(/"attestations","([a-z0-9-]+)"/g)].flatMap(
    ([, name = ""]) => fieldAt(["request", "attestations", name])?.words ?? [],
  );

/** Situations, ways on from them, plans and comparisons: their titles and words, and what the pages say of them. */
const ways = (): string[] =>
  rulebook.rules.flatMap(({ prose, statements }) =>
    statements.flatMap((one) => {
      if (!WAYS.has(one.kind)) return [];
      const told = one.kind === "path" ? [] : [prose.replace(/\s+/g, " ").trim()];
      return [...told, ...textsAt(one, ["title", "words"])];
    }),
  );
const WAYS = new Set(["situation", "path", "plan", "comparison"]);

/** What stands under some keys, anywhere in a tree. */
const textsAt = (one: unknown, keys: readonly string[]): string[] =>
  typeof one !== "object" || one === null
    ? []
    : Object.entries(one).flatMap(([key, inner]) =>
        typeof inner === "string" ? (keys.includes(key) ? [inner] : []) : textsAt(inner, keys),
      );

/** What federal pages give as reasons and as consequences. */
const reasons = (): string[] => [
  ...new Set(
    textsAt(
      rulebook.rules.filter(({ layer }) => layer === "us"),
      ["because", "otherwise", "consequence"],
    ),
  ),
];

/** Every text that is shown as the record, the rules and the examples have it. */
function texts(): Set<string> {
  const found = new Set<string>(["yes", "no", "not yet"]);
  const walk = (one: unknown): void => {
    if (Array.isArray(one)) one.forEach(walk);
    if (!isTree(one)) return;
    for (const key of ["words", "ask", "one", "unit"]) if (typeof one[key] === "string") found.add(one[key]);
    if (Array.isArray(one.values)) for (const value of one.values) found.add(labelOf(String(value)));
    for (const part of Object.values(one)) walk(part);
  };
  walk(vocabulary);
  for (const name of [...titles(), ...named(), ...attested(), ...ways()]) found.add(name);
  for (const { title, story } of examples) found.add(title).add(story);
  return found;
}

const others = Object.keys(languages).filter((one): one is Exclude<Language, "en"> => one !== "en");

describe.each(others)("in %s", (language) => {
  let spoken: Tongue;
  beforeAll(async () => {
    await speak(language);
    await learn();
    spoken = tongue() as Tongue;
  });
  afterAll(() => speak("en"));

  it("every sentence is there, and none that English has not", () => {
    expect(Object.keys(areas).length).toBeGreaterThan(1);
    expect(lacking(en, spoken.pages)).toEqual([]);
    expect(lacking(spoken.pages, en)).toEqual([]);
  });

  it("every field, question, value, title and example has its words", () => {
    expect([...texts()].filter((text) => spoken.texts[text] === undefined)).toEqual([]);
  });

  it("nearly every reason of the federal rules is there; a changed one is English until it is translated anew", () => {
    const missing = reasons().filter((text) => spoken.texts[text] === undefined);
    expect(missing.length, missing.join("\n")).toBeLessThan(reasons().length / 20);
  });

  it("every sentence can be said", () => {
    const broken = said(spoken.pages as Tree).filter(
      ([, text]) => !isSaid(text) && !(Array.isArray(text) && text.length > 0),
    );
    expect(broken).toEqual([]);
  });
});

/** A function may have nothing to say, of none of a thing. */
const isSaid = (text: unknown) => !/undefined|null|NaN|\[object/.test(String(text));

it("a sentence without a translation is marked in tests", async () => {
  const { view } = await import("./view.ts");
  await speak("es");
  const words = view({ nav: { about: "About", none: "Not there" } });
  expect([words.nav.about, words.nav.none]).toEqual(["Acerca de", "⟦Not there⟧"]);
  await speak("en");
  expect([words.nav.about, words.nav.none]).toEqual(["About", "Not there"]);
});
