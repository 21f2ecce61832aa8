import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder, sojourn } from "./run.ts";

const page = (layer: string, rules: string) =>
  `# Page\n\n[LAYER:${layer}]\n[JURISDICTION:${layer}]\n\n${rules}`;
const rule = (id: string, formal: string) =>
  `[RULE:${id}]\nSo says the rule.\n[/RULE]\n[SOURCE:a source, read 2026-11-22]\n\n\`\`\`rule\n${formal}\n\`\`\`\n`;

const LAW = rule(
  "US:LEAVE",
  'permission leave "Leave"\n  for status.class is F-1\n  request from program.end - 20 days until program.end',
);

/** A law and one school; the school asks for the request so many days before the end. */
async function pagesWith(lead: number): Promise<string> {
  const folder = await aFolder();
  const school = rule("UNI:LEAVE", `permission leave\n  request until program.end - ${lead} days`);
  for (const [name, text] of [
    ["us", page("US", LAW)],
    ["uni", page("UNI", school)],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "leave.md"), text);
  }
  return folder;
}

const at = (folder: string) => ({ env: { SOJOURN_POLICIES: folder }, cwd: folder });
const DAY = ["--law-as-of", "2026-11-22"];

describe("policy prove", { timeout: 120_000 }, () => {
  it("shows a dead end as a student, whose record `standing` answers in the same way", async () => {
    const folder = await pagesWith(30);
    const { code, out, err } = await sojourn(
      ["policy", "prove", ...DAY, "--school", "uni", "--witnesses", "found"],
      at(folder),
    );
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("uni/leave.md:13: Nobody can use leave");
    expect(out.replaceAll(/\s+/g, " ")).toContain("F-1 student whose program");
    const asked = out.match(/sojourn (standing \S+ --as-of \S+ --law-as-of \S+)/)?.[1]?.split(" ") ?? [];
    const answer = await sojourn([...asked, "--json"], at(folder));
    const { school, permissions } = JSON.parse(answer.out);
    expect(school).toBe("uni");
    expect(permissions).toMatchObject([{ id: "leave", verdict: expect.not.stringMatching(/^open$/) }]);
    expect(await readdir(join(folder, "found"))).toEqual(["1-dead-end-leave.json"]);
  });

  it("has nothing against the same rule with a day to spare; as JSON, and nothing else", async () => {
    const { code, out, err } = await sojourn(["policy", "prove", ...DAY, "--json"], at(await pagesWith(19)));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject([
      { lawAsOf: "2026-11-22", findings: [] },
      { school: "uni", stricter: [{ about: "leave", by: { kind: "earlier", days: 19 } }] },
    ]);
  });

  it.each([
    [["--school", "nowhere"], "--school: there is no school “nowhere” — one of uni\n", 1],
    [["--suppose", "us/laeve"], '--suppose: there is no page "us/laeve". Did you mean "us/leave"?', 2],
    [["--law-as-of", "soon"], "error: option '--law-as-of <date>' argument 'soon' is invalid", 2],
  ])("%s: one line", async (args, said, exit) => {
    const { code, out, err } = await sojourn(["policy", "prove", ...args], at(await pagesWith(19)));
    expect({ code, out }).toEqual({ code: exit, out: "" });
    expect(err).toContain(said);
  });

  it("proves nothing of pages with errors, and says where the first one is", async () => {
    const folder = await pagesWith(19);
    await writeFile(
      join(folder, "uni", "broken.md"),
      page("UNI", rule("UNI:X", "permission leave\n  require nonsense")),
    );
    const { code, out, err } = await sojourn(["policy", "prove"], at(folder));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /^uni\/broken\.md:\d+: .*nothing is proved of pages with errors — .*policy check.*\n$/,
    );
  });
});
