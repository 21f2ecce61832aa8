import type { Rulebook } from "@sojourn/policy";
import { Command, Option } from "commander";
import { day, jsonOption, today } from "../../options.ts";
import { print, printJson } from "../../output.ts";
import { differencesText } from "../../render/differences.ts";

const EXAMPLES = `
Examples:
  sojourn policy diff ../sojourn-before/policies .
  sojourn policy diff . ../draft/policies --records examples
  sojourn policy diff old-rulebook.json . --records students.ndjson --json`;

export const diffCommand = (): Command =>
  new Command("diff")
    .summary("what changes between two rulebooks, and whom it touches")
    .description(
      "Says in words what differs between two rulebooks: rules, force, dates, numbers, clauses. With records it names each student who stands otherwise, and how.",
    )
    .argument("<before>", "a folder of policies, a built rulebook (JSON), or . for the shipped one")
    .argument("<after>", "the same")
    .addOption(
      new Option("--records <path>", "records to compare: a folder, or a file with one a line (NDJSON)"),
    )
    .addOption(
      new Option("--as-of <date>", "the day asked about (default: today, or a record's own day)").argParser(
        day,
      ),
    )
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(diff);

type Options = { records?: string; asOf?: string; json?: boolean };

async function diff(before: string, after: string, { records, asOf, json }: Options): Promise<void> {
  const { readRulebook } = await import("../../rulebook-file.ts");
  const [a, b] = [await readRulebook(before), await readRulebook(after)];
  const { diffRulebooks } = await import("@sojourn/policy");
  const differences = diffRulebooks(a, b);
  const people = records === undefined ? undefined : await touchedIn(a, b, records, asOf);
  if (json) printJson({ before: a.version, after: b.version, differences, ...people });
  else print(differencesText(differences, people));
}

async function touchedIn(a: Rulebook, b: Rulebook, path: string, asOf: string | undefined) {
  const { readRecords } = await import("../../records.ts");
  const { touched } = await import("@sojourn/engine");
  const records = await readRecords(path);
  const asked = asOf === undefined ? records : records.map((one) => ({ ...one, asOf }));
  return { touched: touched(a, b, asked, { asOf: asOf ?? today() }), of: records.length };
}
