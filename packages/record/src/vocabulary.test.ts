import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { askFor, camel, type Field, fieldAt, kebab, recordSchema, type Shape, vocabulary } from "./index.ts";
import { labelOf } from "./labels.ts";

type Def = z.core.$ZodTypeDef & { innerType?: Zod; element?: Zod; shape?: { [key: string]: Zod } };
interface Zod {
  _zod: { def: Def };
}

/** Every path that zod knows, found without the vocabulary's own code. */
function pathsIn(schema: Zod, at: string[] = []): string[][] {
  const { innerType, element, shape } = schema._zod.def;
  if (innerType ?? element) return pathsIn((innerType ?? element)!, at);
  return Object.entries(shape ?? {}).flatMap(([key, inner]) => [
    [...at, key],
    ...pathsIn(inner, [...at, key]),
  ]);
}

function fieldsIn(shape: Shape): Field[] {
  if (shape.type === "list") return fieldsIn(shape.of);
  if (shape.type !== "object") return [];
  return Object.values(shape.fields).flatMap((field) => [field, ...fieldsIn(field)]);
}

const paths = pathsIn(recordSchema as unknown as Zod);
const fields = fieldsIn(vocabulary);
const leaves = fields.filter(
  (field) => field.type !== "object" && field.type !== "list" && field.key !== "record",
);

describe("the vocabulary", () => {
  it("holds exactly the fields of the schema", () => {
    expect(paths.length).toBeGreaterThan(180);
    expect(fields.map((field) => field.key)).toEqual(paths.map((path) => path.at(-1)));
    for (const path of paths) expect(fieldAt(path.map(kebab))?.key).toBe(path.at(-1));
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(vocabulary))).toEqual(vocabulary);
  });

  it("has words, a question and a cost for every leaf", () => {
    for (const field of leaves) {
      expect(field.words, field.key).toMatch(/^[^A-Z]|^[A-Z][^a-z]/);
      expect(field.ask, field.key).toMatch(/\?$/);
      expect([1, 2, 3], field.key).toContain(field.cost);
    }
  });

  it("has a unit for every number", () => {
    const numbers = leaves.filter((field) => field.type === "number");
    expect(numbers.filter((field) => !field.unit)).toEqual([]);
  });

  it("has a flag beside every list", () => {
    const lists = Object.values(vocabulary.fields).filter((field) => field.type === "list");
    expect(lists).toHaveLength(11);
    for (const list of lists) expect(fieldAt([`${kebab(list.key)}-complete`])?.type).toBe("boolean");
  });

  it("says where null means not yet", () => {
    const notYet = [
      "completed",
      "conferred",
      "receivedOn",
      "approvedOn",
      "returned",
      "recommendedOn",
      "decidedOn",
    ];
    for (const key of notYet)
      expect(fields.filter((field) => field.key === key && !field.nullable)).toEqual([]);
    expect(fieldAt(["employment", "end"])?.nullable).toBe(true);
    expect(fieldAt(["programs", "end"])?.nullable).toBeUndefined();
    expect(fields.filter((field) => field.nullable && field.type !== "date")).toEqual([]);
  });

  it("keeps the enumerations of the contract", () => {
    expect(fieldAt(["programs", "level"])).toMatchObject({
      type: "enum",
      values: [
        "language",
        "associate",
        "bachelor",
        "master",
        "doctorate",
        "postdoctoral",
        "certificate",
        "non-degree",
      ],
    });
    expect(fieldAt(["h1b", "status"])).toMatchObject({
      values: expect.arrayContaining(["not-selected", "revoked"]),
    });
    expect(fieldAt(["authorizations", "kind"])).toMatchObject({
      values: expect.arrayContaining(["hardship"]),
    });
  });
});

describe("paths", () => {
  it("step into lists, parts and maps", () => {
    expect(fieldAt(["terms", "breaks", "start"])).toMatchObject({ type: "date", key: "start" });
    expect(fieldAt(["status", "i94", "admit-until"])).toMatchObject({ type: "date", also: ["D/S"] });
    expect(fieldAt(["request", "documents", "offer-letter", "title"])?.type).toBe("either");
    expect(fieldAt(["request", "attestations", "academic-plan"])?.type).toBe("boolean");
    expect(fieldAt(["taxes", "days-in-us", "2027"])?.type).toBe("number");
  });

  it.each([[["zebra"]], [["programs", "zebra"]], [["programs", "end", "day"]], [["constructor"]], [[]]])(
    "%j leads nowhere",
    (path) => {
      expect(fieldAt(path)).toBeUndefined();
    },
  );

  it("give the question to ask", () => {
    expect(askFor(["programs", "end"])).toBe(
      "When does your program end (the date on your I-20 or DS-2019)?",
    );
    expect(askFor(["documents", "passport"])).toBe("What do you know about your passport?");
    expect(askFor(["request", "attestations", "unforeseen-hardship"])).toBe(
      "Is this so: unforeseen hardship?",
    );
    expect(askFor(["zebra"])).toBe("What is zebra?");
  });
});

describe("names", () => {
  it("go to kebab-case and back for every field", () => {
    for (const { key } of fields) {
      expect(camel(kebab(key))).toBe(key);
      expect(kebab(key)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it.each([
    ["hoursPerWeek", "hours-per-week"],
    ["eVerify", "e-verify"],
    ["i94", "i94"],
    ["daysInUs", "days-in-us"],
  ])("%s is %s on a page", (key, name) => {
    expect(kebab(key)).toBe(name);
  });
});

describe("labels", () => {
  it.each([
    ["cpt", "CPT"],
    ["post-completion-opt", "post-completion OPT"],
    ["master", "master's"],
    ["leave-of-absence", "leave of absence"],
    ["F-1", "F-1"],
    ["constructor", "constructor"],
    ["e-verify-search-result", "E-Verify search result"],
    ["opt-reporting-form", "OPT reporting form"],
    ["i20-with-opt-recommendation", "I-20 with OPT recommendation"],
    ["co-op-agreement", "co-op agreement"],
    ["us-teaching-methods", "US teaching methods"],
    ["dso", "DSO"],
    ["An employer in E-Verify", "An employer in E-Verify"],
  ])("%s reads %s", (value, label) => {
    expect(labelOf(value)).toBe(label);
  });
});
