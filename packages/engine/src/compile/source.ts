import { SCHEMA_WORDS } from "@sojourn/record";
import type { Generator } from "./generator.ts";
import type { ClockPart, Outcome } from "./outcome.ts";
import { NO_ITEM, UNKNOWN_ITEM } from "./runtime/index.ts";
import type { Stand } from "./stand.ts";

/** The whole program: memories, what pages define, what the results are, and the loop over the rows. */
export function sourceOf(gen: Generator, outcome: Outcome, stands: readonly Stand[]): string {
  const levels = levelsOf(gen);
  const { stamps, floats, ints } = gen.size;
  return [
    '"use strict";',
    RUNTIME,
    `const UNKNOWN_ITEM = ${UNKNOWN_ITEM}, NO_ITEM = ${NO_ITEM}, PICK = picks.step;`,
    `const S = new Int32Array(${stamps}), F = new Float64Array(${floats}), I = new Int32Array(${ints});`,
    "let K = new Int32Array(256), kept = 0, L = new Int32Array(1024), listed = 0;",
    "const MOST_STAMPS = 1e9;",
    "let st = 0, asOf = 0, closed = 0, LV = 0, SC = -1, clocks, words;",
    "let listedStarts, listedEnds, listedSeasons, listedNames, namesBySchool;",
    variables(
      "let",
      outputs(outcome).map(([name]) => name),
    ),
    variables("let", [...gen.columns.names, ...gen.texts.values(), ...gen.lists.values()]),
    gen.arrayLines.length > 0 ? `let ${gen.arrayLines.map(([name]) => name).join(", ")};` : "",
    HELPERS,
    gen.termEdges.length > 0 ? termEdges(gen.termEdges) : "",
    ...gen.functions,
    `const ends = new Int32Array(${gen.law.clocks.size});`,
    ...levels,
    ...stands.map((stand, at) => loop(stand, at, outcome)),
    use(gen, outcome, stands),
    bind(gen),
    "return { bind, entries, run };",
  ].join("\n");
}

const variables = (how: string, names: readonly string[]): string =>
  names.length > 0 ? `${how} ${names.join(", ")};` : "";

const RUNTIME = `const { out, sets, picks, months, focus, terms } = runtime;
const { union, both, without, bridged, hull, upTo, settled, surely, perhaps, nthDay, falls, edge, inMonths } = sets;
const { add: addDays, addAmount, begun: daysBegun, daysOf, stretch, daysWhen, parts, pool } = sets;
const { begun: picksBegun, push: pick, nth, sort: sortPicks, certain, top: picksTop, drop: dropPicks } = picks;
const { item: pickedItem, isSure: pickedSure, numberOf: pickedNumber } = picks;
const { plusMonths, between, plusBusinessDays, rolled, yearOf, fiscalYearOf, dayOfYear, moved } = months;
const { program, trip, latest, presentStart } = focus;
const { listOpen, item: termAt, isSure: termIsSure, count: termCount, requestTerm } = terms;`;

const HELPERS = `function grown(old) { const larger = new Int32Array(old.length * 2); larger.set(old); return larger; }
function keep(base) {
  const at = listed;
  while (listed + kept - base > L.length) L = grown(L);
  for (let k = base; k < kept; k++) L[listed++] = K[k];
  kept = base;
  return at;
}
function under(offsets, keys, values, r, key, absent) {
  for (let k = offsets[r]; k < offsets[r + 1]; k++) if (keys[k] === key) return values[k];
  return absent;
}
function listedOn(list, code, lo, hi) {
  if (code < 0) return 0;
  if (code === 0) return 1;
  const { how, from, until } = list(code);
  if (how !== 2) return how === 1 ? 2 : 0;
  if (lo !== lo) return 0;
  return from <= lo && hi <= until ? 2 : hi < from || lo > until ? 0 : 1;
}
function ends4(a, b, c, d) {
  const nothing = a !== a && b !== b && c !== c && d !== d;
  out[0] = a !== a || b !== b || c !== c || d !== d ? (nothing ? NaN : -Infinity) : Math.min(a, b, c, d);
  out[1] = a !== a || b !== b || c !== c || d !== d ? (nothing ? NaN : Infinity) : Math.max(a, b, c, d);
}
function multiply(alo, ahi, blo, bhi) { ends4(alo * blo, alo * bhi, ahi * blo, ahi * bhi); }
function divide(alo, ahi, blo, bhi) {
  if (blo <= 0 && bhi >= 0) { out[0] = alo !== alo ? NaN : -Infinity; out[1] = alo !== alo ? NaN : Infinity; return; }
  ends4(alo / blo, alo / bhi, ahi / blo, ahi / bhi);
}
function grow(h, least, most) {
  const head = parts(h);
  const [mustAt, must, mayAt, may] = [head[0], head[1], head[2], head[3]];
  let m = 0, d = 0, m2 = 0, d2 = 0;
  for (let k = mustAt; k < mustAt + must; k++) { atRate(k, least); m += out[0]; d += out[1]; }
  for (let k = mayAt; k < mayAt + may; k++) { atRate(k, most); m2 += out[0]; d2 += out[1]; }
  out[0] = m; out[1] = d; out[2] = m2; out[3] = d2;
}
function atRate(k, rate) {
  const start = pool.days[k * 2], end = pool.days[k * 2 + 1];
  between(start, end);
  const whole = rate === 1 || (out[1] === 0 && Number.isInteger(out[0] * rate));
  out[0] = out[0] === Infinity ? Infinity : whole ? out[0] * rate : 0;
  out[1] = whole ? out[1] * rate : (end - start + 1) * rate;
}
function hundredths(n) { return n > -Infinity && n < Infinity ? Math.round(n * 100) / 100 : n; }
function inSession(r) { return terms.inSession(r, closed !== 0); }`;

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

function termEdges(seasons: readonly string[]): string {
  const wanted = seasons.map(slug);
  const codes = wanted.map((season) => Math.max(0, SCHEMA_WORDS.indexOf(season, 1)));
  return `const wantedTerms = ${JSON.stringify(wanted)}, wantedSeasons = ${JSON.stringify(codes)};
function termEdge(r, near, at, before, end) {
  return terms.edge(r, near, wantedTerms[at], wantedSeasons[at], before, end);
}`;
}

/** The levels of a student: that of the present program first, then those of all programs and authorizations. */
function levelsOf(gen: Generator): string[] {
  const columns = ["programs", "authorizations"].map((list) => ({
    offsets: gen.columns.offsets([list]),
    levels: gen.columns.leaf([list, "level"])!.name,
  }));
  return [
    "const levels = new Uint8Array(256);",
    "function addLevel(n, level) {",
    "if (level === 0) return n;",
    "for (let k = 0; k < n; k++) if (levels[k] === level) return n;",
    "levels[n] = level; return n + 1;",
    "}",
    "function levelsOf(r, first) {",
    "let n = addLevel(0, first);",
    ...columns.map(
      ({ offsets, levels }) =>
        `for (let k = ${offsets}[r]; k < ${offsets}[r + 1]; k++) n = addLevel(n, ${levels}[k]);`,
    ),
    "if (n === 0) levels[n++] = 0;",
    "return n;",
    "}",
    "function entries(from, to) { let n = 0; for (let r = from; r < to; r++) n += levelsOf(r, 0); return n; }",
  ];
}

/** Most levels of one student: each of programs and authorizations may be of its own. */
const LEVELS = 256;

/** So many rows at once, that what one function reads is still near when the next reads it. */
const NEAR = 2048;

/** The loops over the rows of one school: function by function where a row needs nothing kept, else row by row. */
function loop(stand: Stand, at: number, { permissions, milestones, clocks }: Outcome): string {
  const parts = [
    ...permissions.filter(({ place }) => stand.places.permissions.includes(place)),
    ...milestones.filter(({ place }) => stand.places.milestones.includes(place)),
  ];
  const plain = parts.flatMap(({ name, plain }) =>
    plain ? [`${name}(${["begin", "end", "from", ...plain].join(", ")});`] : [],
  );
  const byRow = parts.filter((part) => !part.plain).map(({ name }) => `${name}(r, o);`);
  const held = clocks.map(({ place, hold }) => `case ${place}: ${hold}(r, waiting[k + 2]); break;`);
  const offsets = stand.places.clocks.map((place) => `clocks[${place}].offsets[o + 1] = ends[${place}];`);
  const rows = `for (let r = from; r < to; r++) {
    const o = r - from;
    sets.clear(); listed = kept = 0; closed = 0; st++;
    LV = present(r);
    let waits = 0;
    ${byRow.join("\n")}
    ${stand.once.map((clock) => stood(clock, "0")).join("\n")}
    ${stand.perLevel.length > 0 ? eachLevel(stand.perLevel) : ""}
    if (waits > 0) {
      closed = 2;
      let level = -1;
      for (let k = 0; k < waits; k += 3) {
        if (waiting[k + 1] !== level) { level = LV = waiting[k + 1]; st++; }
        switch (waiting[k]) { ${held.join(" ")} }
      }
    }
    ${offsets.join("\n")}
  }`;
  return `function run${at}(from, to) {
  for (let begin = from; begin < to; begin += ${NEAR}) {
    const end = Math.min(begin + ${NEAR}, to);
    ${plain.join("\n")}
  }
  ${byRow.length + stand.places.clocks.length > 0 ? rows : ""}
}`;
}

/** The columns that results are written into, each as a variable, and where it is found. */
const outputs = ({ permissions, milestones }: Outcome): [name: string, from: string][] => [
  ...permissions.flatMap(({ of, place }): [string, string][] => [
    [`pv${place}`, `P[${place}]?.verdict`],
    ...Object.entries(of.windows).flatMap(([kind, edges]) =>
      (["from", "until"] as const)
        .filter((edge) => edges[edge])
        .map((edge): [string, string] => [`p${place}${kind}${edge}`, `P[${place}]?.windows.${kind}.${edge}`]),
    ),
  ]),
  ...milestones.map(({ place }): [string, string] => [`md${place}`, `M[${place}]?.days`]),
];

const stood = ({ name, place }: ClockPart, level: string): string =>
  `if (${name}(r, ${level}) === 2) { waiting[waits++] = ${place}; waiting[waits++] = LV; waiting[waits++] = ends[${place}] - 1; }`;

const eachLevel = (clocks: readonly ClockPart[]): string => `const own = LV, n = levelsOf(r, LV);
    for (let k = 0; k < n; k++) {
      if (levels[k] !== LV) { LV = levels[k]; st++; }
      ${clocks.map((clock) => stood(clock, "LV")).join("\n")}
    }
    LV = own;`;

/** Begin with the students of a school: its calendars are at hand. */
function use(gen: Generator, outcome: Outcome, stands: readonly Stand[]): string {
  const runs = stands.map((_, at) => `case ${at}: return run${at}(from, to);`);
  return `const waiting = new Int32Array(${Math.max(1, gen.law.clocks.size) * 3 * LEVELS});
function run(school, results, day, from, to) {
  SC = school - 1; asOf = day;
  if (st >= MOST_STAMPS) { S.fill(0); st = 0; }
  const P = results.permissions, M = results.milestones;
  clocks = results.clocks;
  ${outputs(outcome)
    .map(([name, from]) => `${name} = ${from};`)
    .join("\n  ")}
  terms.use(school); months.use(school);
  ({ starts: listedStarts, ends: listedEnds, seasons: listedSeasons } = terms.listed());
  ${gen.namesBySchool.length > 0 ? "listedNames = namesBySchool[school];" : ""}
  ends.fill(0);
  switch (school) { ${runs.join(" ")} }
}`;
}

/** Take the arrays of other columns, the codes of texts, and the dated lists by code. */
function bind(gen: Generator): string {
  const take = (names: readonly string[], from: string): string =>
    names.length > 0 ? `[${names.join(", ")}] = ${from};` : "";
  return `function bind(arrays, codes, dated, ofColumns) {
  words = ofColumns;
  st = MOST_STAMPS;
  ${take(gen.columns.names, "arrays")}
  ${take([...gen.texts.values()], "codes")}
  ${take([...gen.lists.values()], "dated")}
  ${gen.arrayLines.map(([name, value]) => `${name} = ${value};`).join("\n")}
  ${gen.namesBySchool.length > 0 ? `namesBySchool = [${gen.namesBySchool.join(", ")}];` : ""}
  ${gen.termColumns()}
}`;
}
