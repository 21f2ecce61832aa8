import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { dayFromISO, isoFromDay } from "@sojourn/dates";
import { evaluate, evaluateAgain, explain, type Standing } from "@sojourn/engine";
import { buildRulebook, type PolicyFile } from "@sojourn/policy";
import { readRecordText, type Record as StudentRecord } from "@sojourn/record";
import { interviewFigures } from "./ask.ts";
import { middleOf, type Row, shared, table, timeOf } from "./measure.ts";
import { spreadsheet } from "./spreadsheet.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Every performance claim, measured in one run on one core. */
const files = policyFiles();
const texts = exampleTexts();
const { rulebook } = buildRulebook(files);
const told = texts.map(({ asOf, text }) => ({ asOf, text, record: recordOf(text) }));

// Nothing is kept of a standing: what lives on is work for the collector, and no part of telling where they stand.
const all = timeOf(() => {
  for (const { record, asOf } of told) evaluate(rulebook, record, { asOf });
}, 12_000);
const alone = middleOf(
  told.map(({ record, asOf }) => timeOf(() => evaluate(rulebook, record, { asOf }), 400)),
);
const shown: Standing[] = told.map(({ record, asOf }) => evaluate(rulebook, record, { asOf }));
const permissions = shown.reduce((sum, one) => sum + one.permissions.length, 0);
const bytes = shown.reduce((sum, one) => sum + JSON.stringify(one).length, 0);

const dragged = told.map(({ record, asOf }, at) => ({
  ...{ before: { record, standing: shown[at]! }, asOf },
  after: oneDayLonger(record),
}));
const drag = timeOf(() => {
  for (const { before, after, asOf } of dragged) evaluateAgain(rulebook, after, { asOf }, before);
}, 6_000);

const ninety = told.find(({ asOf }) => asOf === "2027-09-28") ?? told[0]!;
const rows: Row[] = [
  {
    what: "standing of one student, all permissions, clocks, duties, explained; the examples in turn",
    time: shared(all, told.length),
  },
  { what: "the same, one student again and again (the middle of the examples)", time: alone },
  { what: "… of it, one permission with its explanation", time: shared(all, permissions) },
  {
    what: "the standing again after one day is moved (a drag on the page)",
    time: shared(drag, told.length),
  },
  {
    what: "explanation of one permission as a tree",
    time: timeOf(() => explain(rulebook, ninety.record, ninety, "post-completion-opt")),
  },
  {
    what: "a count as a spreadsheet or a typical web calculator makes it (one number, no rule)",
    time: timeOf(() => spreadsheet(ninety.record, ninety.asOf)),
  },
  {
    what: "reading a record from JSON text",
    time: shared(
      timeOf(() => told.map(({ text }) => recordOf(text))),
      told.length,
    ),
  },
  { what: "building the rulebook from its pages", time: timeOf(() => buildRulebook(files), 3_000) },
];

console.log(
  `${rulebook.rules.length} rules, ${told.length} examples, ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`,
);
console.log(
  `a standing has ${Math.round(permissions / told.length)} permissions and ${Math.round(bytes / told.length / 1024)} KiB of JSON\n`,
);
console.log(table(rows));
compare();
console.log(`\nthe interview: ${interviewFigures()}`);

/** The same question put to both: days without work on the ninetieth day. */
function compare(): void {
  const clock = evaluate(rulebook, ninety.record, ninety).clocks.find((one) => one.id === "unemployment");
  const naive = spreadsheet(ninety.record, ninety.asOf);
  console.log(
    `\ndays without work on ${ninety.asOf}: Sojourn ${JSON.stringify(clock?.value)}, exceeded ${clock?.exceeded}; the calculator ${naive}`,
  );
}

/** The record with the last day of what was authorized last, or of the program, moved by one. */
function oneDayLonger(record: StudentRecord): StudentRecord {
  const moved = <T extends { end?: string | null | undefined }>(list: readonly T[]): T[] =>
    list.map((one, at) => (at === list.length - 1 && one.end ? { ...one, end: nextDay(one.end) } : one));
  const { authorizations, programs } = record;
  if (authorizations?.length) return { ...record, authorizations: moved(authorizations) };
  return programs ? { ...record, programs: moved(programs) } : record;
}

function nextDay(iso: string): string {
  return isoFromDay(dayFromISO(iso)! + 1);
}

function recordOf(text: string): StudentRecord {
  const reading = readRecordText(text);
  if (!reading.ok) throw new Error(reading.faults.map((fault) => fault.says).join("\n"));
  return reading.record;
}

function policyFiles(): PolicyFile[] {
  const paths = readdirSync(new URL("policies/", root), { recursive: true }).map(String);
  return paths
    .filter((path) => /\.(md|csv)$/.test(path))
    .map((path) => ({ path, text: read(`policies/${path}`) }));
}

function exampleTexts(): { asOf: string; text: string }[] {
  const index = JSON.parse(read("examples/index.json")) as { file: string; asOf: string }[];
  return index.map(({ file, asOf }) => ({ asOf, text: read(`examples/${file}`) }));
}
