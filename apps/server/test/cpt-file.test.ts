import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { evaluate } from "@sojourn/engine";
import { readRecordText, type StudentRecord } from "@sojourn/record";
import { loadRulebook } from "@sojourn/shelf";
import { describe, expect, it } from "vitest";
import { neededFor } from "../src/cpt-file/needed.ts";
import { createApp } from "../src/index.ts";

const examples = resolve(import.meta.dirname, "../../../examples");
const { rulebook } = await loadRulebook({ roots: [] });
const SHOWN = ["full-time-cpt", "part-time-cpt", "post-completion-opt"];

describe("the rules in the one-file calculator", () => {
  const needed = neededFor(rulebook, SHOWN);

  it("are fewer than all, of the same rulebook", () => {
    expect(needed.rules.length).toBeLessThan(rulebook.rules.length / 2);
    expect(needed.version).toBe(rulebook.version);
  });

  it("give every example record the answers of all rules", () => {
    const files = readdirSync(examples).filter((file) => /^\d+.*\.json$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const reading = readRecordText(readFileSync(join(examples, file), "utf8"));
      if (!reading.ok) throw new Error(file);
      const record = reading.record as StudentRecord;
      for (const asOf of ["2026-11-22", "2027-06-01", "2028-02-29"]) {
        const [all, few] = [rulebook, needed].map((book) => evaluate(book, record, { asOf }));
        const shown = (standing: typeof all) => ({
          clocks: standing!.clocks.filter(({ id }) => SHOWN.includes(id)),
          permission: standing!.permissions.find(({ id }) => SHOWN.includes(id)),
        });
        expect(shown(few), `${file} on ${asOf}`).toEqual(shown(all));
      }
    }
  });
});

describe("/sojourn-cpt.html", () => {
  const built = (page: string) => {
    const web = mkdtempSync(join(tmpdir(), "sojourn-web-"));
    writeFileSync(join(web, "cpt-file.html"), page);
    return createApp({ rulebook, diagnostics: [], web, examples, today: () => "2027-03-01" });
  };
  const PAGE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-abc='">
<script type="application/json" id="rulebook"></script>`;

  it("carries the rules, and is sent with the policy that stands in it", async () => {
    const answer = await built(PAGE).request("/sojourn-cpt.html");
    expect(answer.headers.get("Content-Security-Policy")).toBe(
      "default-src 'none'; script-src 'sha256-abc='; frame-ancestors 'none'",
    );
    expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    const [, made, rules] =
      /id="rulebook" data-made="([^"]*)">([^<]*)<\/script>/.exec(await answer.text()) ?? [];
    expect(made).toBe("2027-03-01");
    expect(JSON.parse(rules!)).toEqual(JSON.parse(JSON.stringify(neededFor(rulebook, SHOWN))));
  });

  it("says so when it is not built", async () => {
    const app = createApp({ rulebook, diagnostics: [], web: join(tmpdir(), "no-such-folder"), examples });
    expect((await app.request("/sojourn-cpt.html")).status).toBe(503);
  });
});
