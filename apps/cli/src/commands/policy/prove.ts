import { dayFromISO } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import type { Evaluate, Finding, Proofs } from "@sojourn/prover";
import { Command, Option } from "commander";
import { AT_FAULT, InputFault } from "../../faults.ts";
import { jsonOption, policiesOption, today } from "../../options.ts";
import { oneLine, print, printJson } from "../../output.ts";
import { choosePages } from "../../policy-pages.ts";
import { counted } from "../../render/amounts.ts";
import { styled } from "../../render/style.ts";
import { table } from "../../render/table.ts";

const EXAMPLES = `
Examples:
  sojourn policy prove
  sojourn policy prove --school columbia
  sojourn policy prove --school columbia --json`;

export const proveCommand = (): Command =>
  new Command("prove")
    .summary("never laxer, no dead end, no overlap, no idle rule, stricter here")
    .description(
      "Proves of all records, not of samples: no school is laxer than the law, every permission can be used, no two rules contradict, no rule is idle; and lists where a school asks more.",
    )
    .addOption(new Option("--school <id>", "only this school's rules (default: the law and every school)"))
    .addOption(new Option("--law-as-of <date>", "the day whose law is on trial (default: today)"))
    .addOption(policiesOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(proveThem);

type Options = { school?: string; lawAsOf?: string; policies?: string[]; json?: boolean };

async function proveThem({ school, lawAsOf = today(), policies = [], json }: Options): Promise<void> {
  const { rulebook } = await choosePages([], policies);
  const all = await proofs(rulebook, schoolsOf(rulebook, school), dayOf(lawAsOf));
  if (json) printJson(all);
  else print(all.map(told).join("\n\n"));
  if (all.some(({ findings }) => findings.some(({ severity }) => severity === "bad")))
    process.exitCode = AT_FAULT;
}

function dayOf(text: string): number {
  const day = dayFromISO(text);
  if (day !== undefined) return day;
  throw new InputFault({
    path: "--law-as-of",
    says: `“${text}” is not a date`,
    mend: "write it like 2026-03-01",
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
  lawAsOf: number,
): Promise<Proofs[]> {
  const { Prover } = await import("@sojourn/prover");
  const { evaluate: standing } = await import("@sojourn/engine");
  const { readRecord } = await import("@sojourn/record");
  const evaluate: Evaluate = (book, record, when) => {
    const reading = readRecord(record);
    return reading.ok ? standing(book, reading.record, when) : undefined;
  };
  const prover = await Prover.open(rulebook, { lawAsOf, evaluate });
  const all: Proofs[] = [];
  try {
    for (const school of schools) all.push(await prover.prove({ ...(school && { school }) }));
  } finally {
    prover.close();
  }
  return all;
}

function told({ school, findings, stricter, proved, bounds }: Proofs): string {
  const heads = ["proof", "asked and so", "bad", "notes", "not decided"];
  const rows = PROOFS.map((proof) => {
    const own = findings.filter((one) => one.proof === proof);
    const open = (one: { certainty: string }) => one.certainty === "not-decided";
    const settled = proved.filter((one) => one.proof === proof);
    return [
      proof.replaceAll("-", " "),
      String(settled.filter((one) => !open(one)).length),
      String(own.filter(({ severity }) => severity === "bad").length),
      String(own.filter((one) => one.severity === "note" && !open(one)).length),
      String([...own, ...settled].filter(open).length),
    ];
  });
  return [
    styled("strong", school ? `${school}, on top of the law` : "The law by itself"),
    ...findings.map(findingLines),
    ...table(heads, rows),
    ...(stricter.length > 0
      ? [
          "",
          `Stricter here: ${counted(stricter.length, "places")}`,
          ...table(
            ["about", "what", "the law", "here", "by"],
            stricter.map((one) =>
              [one.about, one.what, one.law, one.school, one.by].map((cell) => shortened(oneLine(cell))),
            ),
          ),
        ]
      : []),
    `Within bounds means: ${bounds.join("; ")}.`,
  ].join("\n");
}

const PROOFS = ["never-laxer", "no-dead-end", "no-overlap", "no-idle-rule"] as const;
const WIDTH = 48;
const shortened = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);

function findingLines({ severity, says, certainty, page, line, witness }: Finding): string {
  const where = page ? `${oneLine(page)}:${line}: ` : "";
  const head = `${where}${styled(severity === "bad" ? "bad" : "soft", certainty.replaceAll("-", " "))} ${oneLine(says)}`;
  return witness ? `${head}\n  ${oneLine(witness.person)}` : head;
}
