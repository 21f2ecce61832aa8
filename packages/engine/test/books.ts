import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildRulebook, type Rulebook } from "@sojourn/policy";
import type { Student, Record as StudentRecord } from "@sojourn/record";
import { readRecordText } from "@sojourn/record";
import {
  type ClockStanding,
  type DutyStanding,
  evaluate,
  type MilestoneStanding,
  type PermissionStanding,
  type Requirement,
  type Standing,
  type When,
} from "../src/index.ts";

type Tags = { force?: string; effective?: string; source?: string; consequence?: string; title?: string };

/** One rule of a page, as an author writes it. */
export function rule(id: string, formal: string, tags: Tags = {}): string {
  const lines = Object.entries({ source: "a source, read 2026-11-22", ...tags });
  const attributes = lines.map(([kind, text]) => `[${kind.toUpperCase()}:${text}]`).join("\n");
  return `[RULE:${id}]\nSo says the rule.\n[/RULE]\n${attributes}\n\n\`\`\`rule\n${formal}\n\`\`\`\n`;
}

/** A small law: federal rules, and a school's where given. Throws what the checker finds wrong. */
export function bookOf(federal: string[], school: string[] = [], calendar?: string): Rulebook {
  const page = (rules: string[], jurisdiction: string) =>
    `# Page\n\n[LAYER:${jurisdiction}]\n[JURISDICTION:${jurisdiction}]\n\n${rules.join("\n")}`;
  const files = [
    { path: "us/law.md", text: page(federal, "US") },
    ...(school.length > 0 ? [{ path: "uni/rules.md", text: page(school, "UNI") }] : []),
    ...(calendar ? [{ path: "uni/calendar.csv", text: calendar }] : []),
  ];
  const { rulebook, diagnostics } = buildRulebook(files);
  const faults = diagnostics.filter((one) => one.severity === "error" && one.code !== "lifts-law");
  if (faults.length > 0) throw new Error(faults.map((one) => `${one.line}: ${one.says}`).join("\n"));
  return rulebook;
}

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, root)), "utf8");

let shipped: Rulebook | undefined;

/** The rulebook of the shipped pages, built once: nobody changes it. */
export function shippedBook(): Rulebook {
  shipped ??= buildRulebook(shippedFiles()).rulebook;
  return shipped;
}

/** The shipped pages and tables, as `buildRulebook` takes them. */
export function shippedFiles(): { path: string; text: string }[] {
  const paths = readdirSync(fileURLToPath(new URL("policies/", root)), { recursive: true }).map(String);
  const files = paths.filter((path) => /\.(md|csv)$/.test(path));
  return files.map((path) => ({ path, text: read(`policies/${path}`) }));
}

export type Told = { file: string; asOf: string; record: StudentRecord };

/** The records of `examples/`, each with the day it is told for. */
export function toldExamples(): Told[] {
  const index = JSON.parse(read("examples/index.json")) as { file: string; asOf: string }[];
  return index.map(({ file, asOf }) => {
    const reading = readRecordText(read(`examples/${file}`));
    if (!reading.ok) throw new Error(`${file} is not readable`);
    return { file, asOf, record: reading.record };
  });
}

/** Where a student stands under a book, by the names of the things asked about. */
export class Stand {
  readonly standing: Standing;

  constructor(book: Rulebook, student: Student | StudentRecord, when: string | When) {
    const record = "record" in student && typeof student.record === "function" ? student.record() : student;
    this.standing = evaluate(book, record as StudentRecord, typeof when === "string" ? { asOf: when } : when);
  }

  permission(id = "it"): PermissionStanding {
    return found(this.standing.permissions.find((one) => one.id === id));
  }

  verdict(id = "it"): string {
    return this.permission(id).verdict;
  }

  requirement(rule: string, id = "it"): Requirement {
    return found(this.permission(id).requirements.find((one) => one.rule === rule));
  }

  missing(id = "it"): string[] {
    return this.permission(id).missing.map((one) => one.fact);
  }

  clock(id: string, level?: string): ClockStanding {
    return found(this.standing.clocks.find((one) => one.id === id && (!level || one.level === level)));
  }

  duties(id: string): DutyStanding[] {
    return this.standing.duties.filter((one) => one.id === id);
  }

  duty(id: string): DutyStanding {
    return found(this.duties(id)[0]);
  }

  milestone(id: string): MilestoneStanding | undefined {
    return this.standing.milestones.find((one) => one.id === id);
  }

  date(id: string): string | null | undefined {
    return this.milestone(id)?.date;
  }
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error("The standing has nothing of that name");
  return one;
}
