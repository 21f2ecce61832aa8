import { dayFrom } from "@sojourn/dates";
import { evaluate as standing } from "@sojourn/engine";
import type { Rulebook } from "@sojourn/policy";
import { readRecord } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Evaluate, type Proof, Prover } from "../src/index.ts";

const SCHOOLS = ["columbia", "miami", "umass-amherst", "uw-madison"];
const lawAsOf = dayFrom(2026, 11, 22);

let prover: Prover;
let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = (await loadRulebook()).rulebook;
  prover = await Prover.open(rulebook, { lawAsOf, evaluate });
});
afterAll(() => prover.close());

const evaluate: Evaluate = (book, record, when) => {
  const reading = readRecord(record);
  return reading.ok ? standing(book, reading.record, when) : undefined;
};

/** Those that the engine knows of under these layers. */
const permissions = (school?: string): string[] =>
  evaluate(
    rulebook,
    { record: 1, ...(school && { school }) },
    { asOf: "2026-11-22", lawAsOf: "2026-11-22", supposing: [] },
  )!.permissions.map((one) => one.id);

describe("the shipped rulebook", { timeout: 300_000 }, () => {
  it.each(["the law", ...SCHOOLS])("%s: nothing bad", async (layer) => {
    const school = layer === "the law" ? undefined : layer;
    const proofs = await prover.prove(school ? { school } : {});
    const bad = proofs.findings.filter((one) => one.severity === "bad");
    expect(bad.map((one) => one.says)).toEqual([]);

    // what the rules site shows: `npx vitest run packages/prover/test/shipped.test.ts -u` writes it anew
    if (school)
      await expect(
        `${JSON.stringify({ school, lawAsOf, stricter: proofs.stricter }, null, 1)}\n`,
      ).toMatchFileSnapshot(`../../../apps/web/public/proofs/${school}.json`);

    const held = (proof: Proof) =>
      new Set(proofs.proved.filter((one) => one.proof === proof).map((one) => one.about));
    for (const id of permissions(school)) {
      expect(held("no-dead-end")).toContain(id);
      if (school) expect(held("never-laxer")).toContain(id);
    }
  });
});
