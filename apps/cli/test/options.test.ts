import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { shipped, sojourn } from "./run.ts";

const example = (name: string) => resolve(import.meta.dirname, `../../../examples/${name}.json`);
const laidOff = [example("05-laid-off"), "--as-of", "2027-12-01"];

describe.concurrent("options", () => {
  it("names the situations, the record's own first", async () => {
    const { code, out } = await sojourn(["options", ...laidOff], shipped);
    expect(code).toBe(0);
    expect(out).toMatch(/Your record says\n {2}I was laid off +laid-off\n/);
    expect(out).toMatch(/Situations\n(.*\n)* {2}I want to change schools +change-school\n/);
  });

  it("checks each way on against the record, and says what ends it", async () => {
    const { code, out } = await sojourn(["options", laidOff[0]!, "laid-off", ...laidOff.slice(1)], shipped);
    expect(code).toBe(0);
    expect(out).toMatch(/✓ Stay and look for work in your field +remain/);
    expect(out).toMatch(/Only until 13 January 2028/);
    expect(out).toMatch(/Days without qualifying work \(master.s\) +47 of 90 days/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("gives JSON and nothing else", async () => {
    const { out } = await sojourn(
      ["options", laidOff[0]!, "which-degree", "--json", ...laidOff.slice(1)],
      shipped,
    );
    expect(JSON.parse(out)).toMatchObject({
      id: "which-degree",
      plans: [{ comesTo: { months: 0 } }, { steps: [{ permission: { id: "post-completion-opt" } }, {}] }],
    });
  });

  it("refuses a situation that there is not, with the one that was meant", async () => {
    const { code, err } = await sojourn(["options", laidOff[0]!, "laid-of"], shipped);
    expect(code).toBe(2);
    expect(err).toMatch(/there is no situation called "laid-of"\. Did you mean "laid-off"\?/);
  });
});
