import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "./sources.ts";

/** A school that nobody has written a line of code for: a folder of pages and a calendar, outside `policies/`. */
const schools = resolve(root, "tests/fifth-school");

describe("a fifth school, from a folder", () => {
  it("is pages and a calendar, and nothing else", async () => {
    const files = await readdir(join(schools, "northfield-college"));
    expect(files.sort()).toEqual(["calendar.csv", "cpt.md"]);
  });

  it("has pages that check, and examples that hold", async () => {
    const page = join(schools, "northfield-college");
    expect(await sojourn(["policy", "check", page])).toMatchObject({ code: 0, err: "" });
    expect(await sojourn(["policy", "test", page])).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    ["asked fifteen business days before", { submittedOn: "2027-05-03" }, "open"],
    ["asked fourteen before", { submittedOn: "2027-05-04" }, "barred", "NFC:CPT-NOTICE-001"],
    ["fifteen hours in term", inFall(15), "open"],
    ["sixteen hours in term", inFall(16), "barred", "NFC:CPT-HOURS-001"],
    ["forty hours until the calendar's fall begins", { end: "2027-09-06" }, "open"],
    ["forty hours into its first day", { end: "2027-09-07" }, "barred", "NFC:CPT-HOURS-001"],
    ["300 days full time with those asked for", { end: "2027-08-20" }, "open", undefined, 211],
    ["301 days", { end: "2027-08-20" }, "barred", "NFC:CPT-DAYS-001", 212],
  ])("%s", async (_, request, verdict, by = undefined, used = 0) => {
    const cpt = await cptOf(aStudent(request, used), schools);
    expect([cpt.verdict, cpt.unmet]).toEqual([verdict, by ? [by] : []]);
  });

  it("binds its own students only: under federal law alone the same request may be made", async () => {
    const { school: _, ...student } = aStudent({ submittedOn: "2027-05-04" });
    expect(await cptOf(student, schools)).toMatchObject({ verdict: "open", unmet: [] });
  });

  it("stays under federal law: no academic year, no CPT", async () => {
    const student = { ...aStudent({}), terms: [] };
    expect(await cptOf(student, schools)).toMatchObject({
      verdict: "barred",
      unmet: expect.arrayContaining(["US:F1-CPT-YEAR-FIRST"]),
    });
  });

  it("changes a number by changing a word on the page", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sojourn-fifth-"));
    made.push(folder);
    await cp(schools, folder, { recursive: true });
    const page = join(folder, "northfield-college", "cpt.md");
    const text = await readFile(page, "utf8");
    await writeFile(
      page,
      text.replace("request.start - 15 business days", "request.start - 16 business days"),
    );
    const student = aStudent({ submittedOn: "2027-05-03" });
    expect((await cptOf(student, folder)).unmet).toEqual(["NFC:CPT-NOTICE-001"]);
    expect((await cptOf(student, schools)).unmet).toEqual([]);
  });
});

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Two full semesters done, and a request for full-time CPT in the summer of 2027 with enough notice. */
function aStudent(request: object, fullTimeDaysUsed = 0): Record<string, unknown> {
  const first = Date.UTC(2025, 10, 3);
  const last = new Date(first + (fullTimeDaysUsed - 1) * 86_400_000).toISOString().slice(0, 10);
  const used = {
    kind: "cpt",
    time: "full",
    level: "master",
    start: "2025-11-03",
    end: last,
    status: "ended",
  };
  return {
    record: 1,
    school: "northfield-college",
    status: { class: "F-1", maintained: true, inUs: true },
    programs: [
      { level: "master", start: "2024-09-03", end: "2028-05-19", completed: null, immediateTraining: false },
    ],
    terms: [
      { season: "fall", start: "2024-09-03", end: "2024-12-13", enrollment: "full" },
      { season: "spring", start: "2025-01-27", end: "2025-05-23", enrollment: "full" },
    ],
    authorizations: fullTimeDaysUsed > 0 ? [used] : [],
    request: {
      ...{ kind: "cpt", submittedOn: "2027-04-30", start: "2027-05-24", end: "2027-08-20" },
      ...{ hoursPerWeek: 40, basis: "required", ...request },
    },
    ...{ termsComplete: true, authorizationsComplete: true, leavesComplete: true, programsComplete: true },
  };
}

function inFall(hoursPerWeek: number): object {
  return { start: "2027-09-07", end: "2027-12-17", hoursPerWeek };
}

type Permission = {
  id: string;
  verdict: string;
  requirements: { rule: string; force: string; status: string }[];
};

async function cptOf(student: object, policies: string): Promise<{ verdict: string; unmet: string[] }> {
  const args = ["standing", "-", "--as-of", "2027-05-03", "--policies", policies, "--json"];
  const { out, err, code } = await sojourn(args, JSON.stringify(student));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const { verdict, requirements } = JSON.parse(out).permissions.find((one: Permission) => one.id === "cpt");
  const unmet = (requirements as Permission["requirements"])
    .filter((one) => one.status === "unmet" && one.force === "binding")
    .map(({ rule }) => rule);
  return { verdict, unmet };
}

/** The command as a person runs it: a process of its own, with the policies that ship. */
function sojourn(args: readonly string[], stdin = ""): Promise<{ code: number; out: string; err: string }> {
  const node = resolve(root, "node_modules/.bin/node");
  const child = spawn(node, [resolve(root, "apps/cli/src/main.ts"), ...args], {
    env: { ...process.env, SOJOURN_POLICIES: "" },
  });
  const ran = { out: "", err: "" };
  child.stdout.on("data", (part) => (ran.out += part));
  child.stderr.on("data", (part) => (ran.err += part));
  child.stdin.end(stdin);
  return new Promise((done) => child.on("close", (code) => done({ ...ran, code: code ?? -1 })));
}
