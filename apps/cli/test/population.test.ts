import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { progressText } from "../src/render/population-progress.ts";
import { aFile, aFolder, looksLikeAStack, sojourn } from "./run.ts";

const policies = resolve(import.meta.dirname, "../../../packages/shelf/test/policies");
const student = (more: object = {}) => JSON.stringify({ record: 1, status: { class: "F-1" }, ...more });
const lines = (...all: string[]) => `${all.join("\n")}\n`;

describe.concurrent("population", { timeout: 90_000 }, () => {
  it("counts what every student of a file may do", async () => {
    const file = await aFile("students.ndjson", lines(student(), student({ school: "columbia" }), student()));
    const { code, out, err } = await sojourn(["population", file, "--as-of", "2026-11-22", "--workers", "1"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Where 3 students stand on 22 November 2026");
    expect(out).toMatch(/Borrow books\s+\d/);
  });

  it("prints the summary as JSON, of what comes on standard input", async () => {
    const { code, out } = await sojourn(["population", "-", "--as-of", "2026-11-22", "--json"], {
      stdin: lines(student(), "{}"),
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      population: 1,
      asOf: "2026-11-22",
      rows: 2,
      students: 2,
      rejected: 0,
    });
  });

  it("goes on after a row that is no record, and keeps why", async () => {
    const folder = join(await aFolder(), "tonight");
    const file = await aFile("students.ndjson", lines(student(), '{"statsu":{}}', student()));
    const { code, out } = await sojourn(["population", file, "--out", folder]);
    expect(code).toBe(0);
    expect(out).toContain("1 of 3 row is no record and left out");
    expect((await readdir(folder)).sort()).toEqual(["rejects.ndjson", "results.parquet", "summary.json"]);
    const reject = JSON.parse(await readFile(join(folder, "rejects.ndjson"), "utf8"));
    expect(reject).toMatchObject({ line: 2, faults: [{ path: "statsu", mend: 'Did you mean "status"?' }] });
  });

  it("compares with an edited page", async () => {
    const page = await readFile(join(policies, "us/library.md"), "utf8");
    const folder = join(await aFolder(), "us");
    await mkdir(folder);
    const edited = join(folder, "library.md");
    await writeFile(edited, page.replace("program.end - 10 days", "program.end - 20 days"));
    const program = { level: "master", start: "2025-08-25", end: "2026-12-15" };
    const file = await aFile(
      "students.ndjson",
      lines(student({ programs: [program], programsComplete: true })),
    );
    const args = ["population", file, "--as-of", "2026-11-22", "--with-page", edited];
    const { code, out, err } = await sojourn([...args, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out).impact).toMatchObject({
      ...{ students: 1, changed: 1, bites: { "2026-11-25": 1 } },
      windows: { "borrow-books.file.until": { moved: { "-10": 1 } } },
    });
    expect((await sojourn(args)).out).toContain("Borrow books: last day to file");
  });

  it.each([
    {
      args: ["no-such-file.ndjson"],
      code: 1,
      says: "no-such-file.ndjson: there is no such file — check the path",
    },
    { args: [".", "--json"], code: 1, says: ".: is a folder" },
    { args: ["-", "--workers", "0"], code: 2, says: "Give a whole number from 1 to 256." },
    { args: ["-", "--suppose", "us/no-such"], code: 2, says: 'there is no page "us/no-such"' },
    {
      args: ["-", "--with-page", "nowhere/else.md"],
      code: 1,
      says: "there is no page nowhere/else.md that it could stand for",
    },
    { args: ["-", "--out", "/dev/null/x"], code: 1, says: "/dev/null/x: cannot be written" },
  ])("refuses $args in a line", async ({ args, code, says }) => {
    const ran = await sojourn(["population", ...args], { stdin: lines(student()) });
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: "" });
    expect(ran.err).toContain(says);
    expect(ran.err).not.toMatch(looksLikeAStack);
  });

  it("says so when nothing is a record", async () => {
    const { code, err } = await sojourn(["population", "-", "--workers", "1"], { stdin: "[\n{}\n]\n" });
    expect(code).toBe(0);
    expect(err).toBe("");
    const none = await sojourn(["population", "-", "--workers", "1"], { stdin: "[\n]\n" });
    expect(none.code).toBe(1);
    expect(none.err).toBe("standard input: has no record in it — give one record a line (NDJSON)\n");
  });

  it("keeps what is done when it is stopped", async () => {
    const folder = join(await aFolder(), "stopped");
    const main = resolve(import.meta.dirname, "../src/main.ts");
    const node = resolve(import.meta.dirname, "../../../node_modules/.bin/node");
    const child = spawn(node, [main, "population", "-", "--workers", "1", "--out", folder, "--json"], {
      env: { ...process.env, SOJOURN_POLICIES: policies },
    });
    const ended = new Promise<number | null>((done) => child.on("close", done));
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => (out += part));
    child.stderr.on("data", (part) => (err += part));
    // two portions and a bad line in the first; the input stays open
    const long = student({ status: { class: "F-1", cause: "x".repeat(400), citizenship: "y".repeat(400) } });
    child.stdin.write(lines("no record", ...Array.from({ length: 10_000 }, () => long)));
    await until(async () => (await stat(join(folder, ".rejects.ndjson.part"))).size > 0);
    // npm passes on what the terminal has sent already
    child.kill("SIGINT");
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    const summary = JSON.parse(out);
    const { from, to } = summary.partial;
    expect([from, summary.rows, summary.students]).toEqual([1, to, to - 1]);
    expect(err).toBe(`partial: rows 1–${to}\n`);
    expect((await readdir(folder)).sort()).toEqual(["rejects.ndjson", "results.parquet", "summary.json"]);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await after(20);
}

describe("the progress of a population", () => {
  it("shows share, rate and time left", () => {
    expect(progressText({ rows: 50_000, share: 0.25 }, 10)).toBe(
      "█████░░░░░░░░░░░░░░░ 25 % · 50,000 students, 5,000 a second · 30 s left",
    );
    expect(progressText({ rows: 1_000_000, share: 0.1 }, 100)).toContain("15 min 0 s left");
    expect(progressText({ rows: 500 }, 0.5)).toBe("500 students, 1,000 a second");
  });
});
