import { isoFromDay } from "@sojourn/dates";
import type { Rulebook } from "@sojourn/policy";
import type { By, Finding, Proof, Proofs, Stricter } from "@sojourn/prover";
import { oneLine } from "../output.ts";
import { counted } from "./amounts.ts";
import { wrap } from "./lines.ts";
import { section } from "./section.ts";
import { styled } from "./style.ts";
import { table } from "./table.ts";

export type ProofsContext = {
  rulebook: Rulebook;
  /** A page as the person would name it from where they are. */
  named: (page: string) => string;
  /** Where witnesses were saved, if they were. */
  saved: ReadonlyMap<Finding, string> | undefined;
};

/** What was proved of each layer, what was found, and what could not be decided. */
export function proofsText(all: readonly Proofs[], context: ProofsContext): string {
  const witnesses = all.some(({ findings }) => findings.some(({ witness }) => witness));
  const bounds = [...new Set(all.flatMap((one) => one.bounds))];
  return [
    ...all.flatMap((one, at) => [...(at > 0 ? [""] : []), ...layerLines(one, context)]),
    ...section(
      "“Within bounds” means",
      bounds.flatMap((one) => wrap(one, 4, "  · ")),
    ),
    ...(witnesses && !context.saved
      ? ["", "To keep the students shown as records: --witnesses <folder>"]
      : []),
    "",
    whole(all),
  ].join("\n");
}

const isBad = ({ severity }: Finding): boolean => severity === "bad";
const isOpen = ({ certainty }: Finding): boolean => certainty === "not-decided";
const isNote = (one: Finding): boolean => !isBad(one) && !isOpen(one);

function layerLines(proofs: Proofs, context: ProofsContext): string[] {
  const { school, lawAsOf, findings, stricter } = proofs;
  const title = context.rulebook.layers.find(({ id }) => id === school)?.title ?? school;
  const name = school ? `${title} on top of the law` : "The law by itself";
  const tell = (of: (one: Finding) => boolean) =>
    findings.filter(of).flatMap((one) => findingLines(one, proofs, context));
  return [
    styled("strong", `${oneLine(name)}, as of ${isoFromDay(lawAsOf)}: ${tally(findings)}`),
    "",
    ...table(["", "hold", "proved", "within bounds", "shown", "not decided"], rows(proofs)),
    ...section("Bad", tell(isBad)),
    ...section("Worth knowing", tell(isNote)),
    ...section(
      "Not decided",
      tell((one) => isOpen(one) && !isBad(one)),
    ),
    ...section(`Stricter here: ${counted(stricter.length, "places")}`, stricterLines(stricter)),
  ];
}

function tally(findings: readonly Finding[]): string {
  const [bad, notes, open] = [isBad, isNote, isOpen].map((of) => findings.filter(of).length);
  return [
    bad === 0 ? styled("good", "nothing bad") : styled("bad", `${bad} bad`),
    ...(notes ? [counted(notes, "notes")] : []),
    ...(open ? [`${open} not decided`] : []),
  ].join(", ");
}

const PROOFS = ["never-laxer", "no-dead-end", "no-overlap", "no-idle-rule"] as const satisfies Proof[];

function rows({ school, findings, proved }: Proofs): string[][] {
  return PROOFS.filter((proof) => school !== undefined || proof !== "never-laxer").map((proof) => {
    const held = proved.filter((one) => one.proof === proof);
    const of = (certainty: string) => String(held.filter((one) => one.certainty === certainty).length);
    const open = findings.filter((one) => one.proof === proof && isOpen(one)).length;
    return [
      proof.replaceAll("-", " "),
      String(held.length),
      of("proved"),
      of("proved-within-bounds"),
      of("shown"),
      String(open),
    ];
  });
}

/** Where, what, how sure; and the student who shows it, with the question that `standing` answers. */
function findingLines(finding: Finding, proofs: Proofs, { named, saved }: ProofsContext): string[] {
  const { page, line, says, certainty, witness } = finding;
  const where = page ? `${named(page)}:${line}: ` : "";
  const sure = isOpen(finding) ? "" : ` (${certainty.replaceAll("-", " ")})`;
  const path = saved?.get(finding);
  return [
    ...wrap(`${where}${says.replace(/^Not decided: /, "")}${sure}`, 4, "  "),
    ...(witness ? wrap(witness.person, 6, "    ") : []),
    ...(witness && path ? [`      ${question(path, witness.asOf, proofs)}`] : []),
  ];
}

const question = (path: string, asOf: number, { lawAsOf, supposing }: Proofs): string =>
  [
    `sojourn standing ${/\s/.test(path) ? JSON.stringify(path) : path}`,
    `--as-of ${isoFromDay(asOf)} --law-as-of ${isoFromDay(lawAsOf)}`,
    ...supposing.map((one) => `--suppose ${one}`),
  ].join(" ");

function stricterLines(stricter: readonly Stricter[]): string[] {
  const abouts = [...new Set(stricter.map(({ about }) => about))];
  return abouts.flatMap((about) => [
    `  ${styled("strong", about)}`,
    ...stricter
      .filter((one) => one.about === about)
      .flatMap(({ what, law, school, by, rule }) =>
        wrap(`${what}: ${school} (the law: ${law}); ${muchMore(by)} · ${rule}`, 6, "    "),
      ),
  ]);
}

function muchMore(by: By): string {
  const some = "some" in by && by.some ? ", in some cases only" : "";
  return `${MUCH[by.kind] ?? numbered(by)}${some}`;
}

const MUCH: { [kind in By["kind"]]?: string } = {
  requirement: "one more requirement",
  bound: "one more bound",
  limit: "one more limit",
  least: "the least counts",
  record: "by the record",
  reading: "a reading that the law permits",
};

function numbered(by: By): string {
  if ("days" in by) return `${counted(by.days, "days")} ${by.kind}`;
  if (!("n" in by)) return by.kind;
  if (by.kind === "amount") return by.unit ? `by ${counted(by.n, by.unit)}` : `by ${by.n}`;
  return by.n === 1 ? `1 more ${by.kind.slice(0, -1)}` : `${by.n} more ${by.kind}`;
}

function whole(all: readonly Proofs[]): string {
  const findings = all.flatMap((one) => one.findings);
  const held = all.reduce((sum, { proved }) => sum + proved.length, 0);
  return styled(
    findings.some(isBad) ? "bad" : "good",
    `${counted(all.length, "layers")}, ${counted(held, "statements")} hold: ${tally(findings)}.`,
  );
}
