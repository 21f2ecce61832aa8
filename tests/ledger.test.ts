import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { coverage } from "@sojourn/policy";
import { loadRulebook } from "@sojourn/shelf";
import { describe, expect, it } from "vitest";

const { rulebook } = await loadRulebook();
const ids = new Set(rulebook.rules.map(({ id }) => id));
const law = resolve(import.meta.dirname, "../../shared/law");
const there = existsSync(law);
const read = (name: string) => readFileSync(resolve(law, name), "utf8");

describe("every rule has its place on a page", () => {
  it("and what states a condition, a time or a number runs, at least 85 of 100", () => {
    const rows = coverage(rulebook);
    expect(rows.flatMap(({ silent }) => silent)).toEqual([]);
    const sum = (of: "executable" | "repeated" | "notRun") => rows.reduce((all, row) => all + row[of], 0);
    const running = sum("executable") + sum("repeated");
    expect(running / (running + sum("notRun"))).toBeGreaterThan(0.85);
  });

  it.skipIf(!there)("each federal rule of the reading (skipped where the reading is not there)", () => {
    const named = [...read("federal.md").matchAll(/^(?:###|-) `(us:[^`]+)`/gm)].map(([, id]) => pageId(id!));
    expect(named.length).toBe(168);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.skipIf(!there)("each school rule of the ledger (skipped where the ledger is not there)", () => {
    const [, section = ""] = /^## 4A([\s\S]*?)^## 5/m.exec(read("seeds.md")) ?? [];
    const cells = section.matchAll(/^\|(?: \d+ \| [\d–, ]+ \|)? (?:\*\*EXCEPTION\*\* )?(`?[A-Z]+:[^|]*)\|/gm);
    const named = [...new Set([...cells].flatMap(([, cell]) => cell!.match(/[A-Z]+:[A-Z0-9-]+/g) ?? []))];
    expect(named.length).toBe(271);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** us:f1:cpt:one-year-bar is US:F1-CPT-ONE-YEAR-BAR on its page. */
const pageId = (id: string): string => `US:${id.split(":").slice(1).join("-").toUpperCase()}`;
