import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFile, aFolder, looksLikeAStack, shipped, sojourn } from "./run.ts";

const PAGE = `[JURISDICTION:NORTH]
[PRECEDENCE:3-School]

[SECTION:CPT]

[RULE:NORTH:CPT-001]
Apply ten business days before the start.
[/RULE]
[SEE-ALSO:NORTH:CPT-999]
`;

const EXAMPLE = `
[RULE:NORTH:LOANS-001]
Loans end with the program.
[/RULE]

\`\`\`rule
permission borrow-films "Borrow films"
  file    until program.end
\`\`\`

\`\`\`example
On 2026-03-01 "too late"
given program: level master, end 2026-02-15
expect borrow-films is open
\`\`\`
`;

/** A school from outside the repository. */
async function aSchool(page = PAGE): Promise<string> {
  const folder = await aFolder();
  await mkdir(join(folder, "north"));
  await writeFile(join(folder, "north", "cpt.md"), page);
  return join(folder, "north", "cpt.md");
}

describe.concurrent("policy read", () => {
  it("counts what stands on a page and names what it does not find", async () => {
    const { code, out } = await sojourn(["policy", "read", await aSchool()]);
    expect(code).toBe(0);
    expect(out).toMatch(/1 RULE, 0 EXCEPTION blocks, 1 SECTION/);
    expect(out).toContain("NORTH:CPT-001 SEE-ALSO NORTH:CPT-999");
  });

  it("writes the page back, byte for byte", async () => {
    const odd = `\uFEFF${PAGE.replaceAll("\n", "\r\n")}  \nno newline at the end`;
    const page = await aSchool(odd);
    const copy = `${page}.copy`;
    const { code, out } = await sojourn(["policy", "read", page, "--json", "--write", copy]);
    expect(code).toBe(0);
    expect(await readFile(copy)).toEqual(await readFile(page));
    expect(JSON.parse(out)).toMatchObject({ summary: { rules: 1 }, unresolved: [{ to: "NORTH:CPT-999" }] });
  });

  it("reads standard input", async () => {
    const { out } = await sojourn(["policy", "read", "-", "--json"], { stdin: PAGE });
    expect(JSON.parse(out).blocks).toMatchObject([{ id: "NORTH:CPT-001" }]);
  });

  it("tells where a block was never closed", async () => {
    const { code, out, err } = await sojourn([
      "policy",
      "read",
      await aSchool(PAGE.replace("[/RULE]\n", "")),
    ]);
    expect(code).toBe(1);
    expect(out).toMatch(/line 6: error /);
    expect(err).not.toMatch(looksLikeAStack);
  });

  it.each([
    ["a missing page", async () => "/nowhere.md", /^\/nowhere\.md: there is no such file — /],
    ["a folder", async () => "/tmp", /^\/tmp: is a folder — /],
    ["a picture", () => aFile("p.md", Uint8Array.of(0x89, 0, 1)), /p\.md: is not text — /],
    ["a page of 3 MiB", () => aFile("p.md", "x".repeat(3 << 20)), /p\.md: is larger than 2 MiB — /],
  ])("refuses %s", async (_what, file, says) => {
    const { code, out, err } = await sojourn(["policy", "read", await file()]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(says);
  });
});

describe.concurrent("policy check", () => {
  it("passes what is shipped", async () => {
    const { code, out } = await sojourn(["policy", "check"], shipped);
    expect(out.split("\n").filter((line) => / error /.test(line))).toEqual([]);
    expect(code).toBe(0);
  });

  it("tells file, line, what and mend for a page from elsewhere", async () => {
    const page = await aSchool(PAGE.replace("[/RULE]\n", ""));
    const { code, out } = await sojourn(["policy", "check", page], { cwd: dirname(page) });
    expect(code).toBe(1);
    expect(out).toMatch(/^cpt\.md:6: error .* — .*$/m);
    expect(out).toMatch(/1 file checked: 1 error/);
  });

  it("gives JSON and nothing else", async () => {
    const page = await aSchool(PAGE.replace("[/RULE]\n", ""));
    const { code, out, err } = await sojourn([
      "policy",
      "check",
      "--policies",
      dirname(dirname(page)),
      page,
      "--json",
    ]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out).diagnostics).toContainEqual(
      expect.objectContaining({ severity: "error", line: 6 }),
    );
  });

  it("a school with a faulty page gets no answer that could allow too much", async () => {
    const page = await aSchool(PAGE.replace("[/RULE]\n", ""));
    const record = `${page}.json`;
    await writeFile(record, '{ "record": 1 }');
    const { code, out, err } = await sojourn([
      "standing",
      record,
      "--school",
      "north",
      "--policies",
      dirname(page),
    ]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^north\/cpt\.md:6: /);
  });
});

describe.concurrent("policy fmt", () => {
  it("leaves what is well written, and can only tell", async () => {
    const page = await aSchool();
    const before = `${page}.before`;
    await copyFile(page, before);
    expect((await sojourn(["policy", "fmt", page])).code).toBe(0);
    expect((await sojourn(["policy", "fmt", "--check", page])).code).toBe(0);
    expect(await readFile(page)).toEqual(await readFile(before));
  });
});

describe.concurrent("policy coverage and test", () => {
  it("shows how far each page has come", async () => {
    const page = await aSchool();
    const { code, out } = await sojourn(["policy", "coverage", page]);
    expect(code).toBe(0);
    expect(out).toMatch(/^north\/cpt\.md +1 +0 +0 +0 +0 +0 +1$/m);
  });

  it("tells what an example expects and what it got", async () => {
    const page = await aSchool(PAGE + EXAMPLE);
    const { code, out } = await sojourn(["policy", "test", page]);
    expect(code).toBe(1);
    expect(out).toMatch(/cpt\.md:23: failed NORTH:LOANS-001: too late\n/);
    expect(out).toMatch(
      / {2}expected {2}borrow-films open\n {2}got {7}borrow-films closed\n1 example: 0 hold, 1 do not\.$/m,
    );
  });

  it("the shipped examples hold", async () => {
    const { code, out } = await sojourn(["policy", "test"], shipped);
    expect(out).toMatch(/ hold, 0 do not\.$/m);
    expect(code).toBe(0);
  });
});
