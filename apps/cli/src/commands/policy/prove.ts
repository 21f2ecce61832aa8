import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dayFromISO, isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import type { Evaluate, Finding, Proofs } from "@sojourn/prover";
import { Command, Option } from "commander";
import { AT_FAULT, InputFault } from "../../faults.ts";
import { collected, day, jsonOption, policiesOption, today } from "../../options.ts";
import { print, printJson } from "../../output.ts";
import { type Chosen, choosePages, fromHere } from "../../policy-pages.ts";
import { progressLine } from "../../render/progress.ts";
import { proofsText } from "../../render/proofs.ts";

const EXAMPLES = `
Examples:
  sojourn policy prove
  sojourn policy prove --school columbia --witnesses found
  sojourn policy prove --school columbia --json`;

export const proveCommand = (): Command =>
  new Command("prove")
    .summary("never laxer, no dead end, no overlap, no idle rule, stricter here")
    .description(
      "Proves of all records, not of samples: no school is laxer than the law, every permission can be used, no two rules contradict, no rule is idle; and lists where a school asks more.",
    )
    .addOption(new Option("--school <id>", "only this school's rules (default: the law and every school)"))
    .addOption(
      new Option("--law-as-of <date>", "the day whose law is on trial (default: today)").argParser(day),
    )
    .addOption(
      new Option(
        "--suppose <page>",
        "suppose a page's rules that are not in force (may be repeated)",
      ).argParser(collected),
    )
    .addOption(
      new Option("--witnesses <folder>", "save each finding's student as a record for `sojourn standing`"),
    )
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(prove);

type Options = {
  school?: string;
  lawAsOf?: string;
  suppose?: string[];
  witnesses?: string;
  policies?: string[];
  json?: boolean;
};

async function prove(options: Options): Promise<void> {
  const pages = await choosePages([], options.policies ?? []);
  mended(pages);
  const { supposed } = await import("../../question.ts");
  const supposing = (options.suppose ?? []).map((page) => supposed(pages.rulebook, page));
  const asked = { supposing, lawAsOf: options.lawAsOf ?? today() };
  const all = await proofs(pages.rulebook, schoolsOf(pages.rulebook, options.school), asked);
  const saved = options.witnesses === undefined ? undefined : await save(all, options.witnesses);
  if (options.json) printJson(all.map(plain));
  else print(proofsText(all, { rulebook: pages.rulebook, named: pages.named, saved }));
  if (all.some(({ findings }) => findings.some(({ severity }) => severity === "bad")))
    process.exitCode = AT_FAULT;
}

/** Of pages with errors nothing is proved: what does not run would be left out in silence. */
function mended({ diagnostics, named }: Chosen): void {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return;
  const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
  throw new InputFault({
    path: `${named(first.file)}:${first.line}`,
    says: `${first.says.replace(/\.$/, "")}${more}: nothing is proved of pages with errors`,
    mend: "`sojourn policy check` lists them",
  });
}

/** One school's rules; or the law's own, and then every school's. */
function schoolsOf(rulebook: Rulebook, school: string | undefined): (string | undefined)[] {
  const schools = rulebook.layers.map(({ id }) => id).filter((id) => id !== "us");
  if (school === undefined) return [undefined, ...schools];
  if (schools.includes(school)) return [school];
  throw new InputFault({
    path: "--school",
    says: `there is no school “${school}”`,
    mend: `one of ${schools.join(", ")}`,
  });
}

async function proofs(
  rulebook: Rulebook,
  schools: readonly (string | undefined)[],
  { lawAsOf, supposing }: { lawAsOf: string; supposing: readonly string[] },
): Promise<Proofs[]> {
  const { Prover } = await import("@sojourn/prover");
  const { evaluate: standing } = await import("@sojourn/engine");
  const { readRecord } = await import("@sojourn/record");
  const evaluate: Evaluate = (book, record, when) => {
    const reading = readRecord(record);
    return reading.ok ? standing(book, reading.record, when) : undefined;
  };
  const progress = progressLine();
  const prover = await Prover.open(rulebook, { lawAsOf: dayFromISO(lawAsOf)!, supposing, evaluate });
  const all: Proofs[] = [];
  try {
    for (const school of schools) {
      const tell = (proof: string) => progress.say(`${school ?? "the law"}: ${proof.replaceAll("-", " ")} …`);
      all.push(await prover.prove({ ...(school && { school }), progress: tell }));
    }
  } finally {
    progress.clear();
    prover.close();
  }
  return all;
}

/** Each witness in a file of its own; the finding leads to the file. */
async function save(all: readonly Proofs[], folder: string): Promise<Map<Finding, string>> {
  const shown = all.flatMap(({ findings }) => findings).filter(({ witness }) => witness);
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new InputFault({ path: folder, says: "cannot be made a folder", mend: "name another place" });
  });
  const saved = new Map<Finding, string>();
  for (const [at, finding] of shown.entries()) {
    const name = `${at + 1}-${finding.code}-${finding.about.replaceAll(/[^a-z0-9]+/gi, "-")}.json`;
    const path = join(folder, name);
    await writeFile(path, `${JSON.stringify(finding.witness!.record, null, 2)}\n`);
    saved.set(finding, fromHere(path));
  }
  return saved;
}

/** Days as people and the other commands write them. */
const plain = ({ lawAsOf, findings, ...rest }: Proofs) => ({
  ...rest,
  lawAsOf: isoFromDay(lawAsOf),
  findings: findings.map(({ witness, ...finding }) => ({
    ...finding,
    ...(witness && { witness: { ...witness, asOf: isoFromDay(witness.asOf) } }),
  })),
});
