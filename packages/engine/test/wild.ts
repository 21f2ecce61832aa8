import { isoFromDay } from "@sojourn/dates";
import { readRecord, type Record as StudentRecord, vocabulary } from "@sojourn/record";
import fc from "fast-check";

type Shape = (typeof vocabulary.fields)[string];
type Data = { [key: string]: unknown };

const aDay = fc.integer({ min: 19358, max: 21914 }).map(isoFromDay);

/** Texts that a rule might look for, so that some of them match. */
const TEXTS: { [key: string]: readonly string[] } = {
  name: ["fall 2025", "spring 2026", "summer 2026", "Fall 2026", "winter"],
  term: ["fall 2025", "Summer 2026", "spring-2027", "no such term"],
  session: ["eight-week-summer", "four-week-summer", "winter"],
  cip: ["11.0701", "52.0201", "27.0501", "11.9999"],
  to: ["Canada", "Mexico", "France"],
  cause: ["illness", "reduced-load", "other"],
  location: ["New York, NY", "US", "Boston, MA"],
  kind: ["cpt", "leave", "program-extension", "post-completion-opt", "reduced-load-medical", "cpt-change"],
};
const IDS = ["ms", "phd", "bs"];

/** Each field there or not, whatever the others say: far from life, and near to every corner of a rule. */
const anything = (share: number) =>
  function value(field: Shape): fc.Arbitrary<unknown> {
    const given = of(field as Shape);
    return field.nullable ? fc.option(given, { freq: 4 }) : given;

    function of(shape: Shape): fc.Arbitrary<unknown> {
      switch (shape.type) {
        case "object":
          return objectOf(Object.values(shape.fields), share, value);
        case "list":
          return fc.array(value({ ...shape.of, key: shape.key } as Shape), { maxLength: 3 });
        case "map":
          return fc.dictionary(fc.constantFrom("2025", "2026"), fc.boolean(), { maxKeys: 0 });
        case "date":
          return fc.oneof(
            { arbitrary: aDay, weight: 9 },
            ...(shape.also ?? []).map((word) => ({ arbitrary: fc.constant(word), weight: 3 })),
          );
        case "enum":
          return fc.constantFrom(...shape.values);
        case "number":
          return numberOf(shape.unit);
        case "boolean":
          return fc.boolean();
        default:
          return fc.constantFrom(...(TEXTS[shape.key] ?? IDS));
      }
    }
  };

function objectOf(fields: readonly Shape[], share: number, value: (field: Shape) => fc.Arbitrary<unknown>) {
  const keys = fields.map(({ key }) => key);
  return fc
    .tuple(
      fc.record(Object.fromEntries(fields.map((field) => [field.key, value(field)]))),
      fc.subarray(keys, { minLength: Math.floor(keys.length * share) }),
    )
    .map(([all, kept]) => inOrder(Object.fromEntries(kept.map((key) => [key, all[key]]))));
}

function numberOf(unit: string | undefined): fc.Arbitrary<number> {
  if (unit === "year") return fc.constantFrom(2025, 2026, 2027);
  if (unit === "hours" || unit === "credits") return fc.constantFrom(0, 3, 6, 9, 12, 19.5, 20, 20.1, 40);
  return fc.constantFrom(0, 1, 2, 3, 5);
}

/** The schema asks that an end does not come before its start. */
function inOrder(data: Data): Data {
  for (const [first, last] of [
    ["start", "end"],
    ["left", "returns"],
  ] as const) {
    const [from, until] = [data[first], data[last]];
    if (typeof from === "string" && typeof until === "string" && until < from)
      Object.assign(data, { [first]: until, [last]: from });
  }
  return data;
}

const ATTESTED = fc.dictionary(
  fc.constantFrom("work-near-campus", "excepted-by-sevp", "spoken-with-the-office", "unforeseen-hardship"),
  fc.boolean(),
  { maxKeys: 3 },
);

const readable = (record: unknown): StudentRecord => {
  const reading = readRecord(record);
  if (!reading.ok) throw new Error(reading.faults.map(({ path, says }) => `${path}: ${says}`).join("; "));
  return reading.record;
};

/** A record with any fields that the schema knows; `share`: at least so many of each part's fields. */
export const aWildRecord = (share: number): fc.Arbitrary<StudentRecord> =>
  fc
    .tuple(
      anything(share)({ ...vocabulary, key: "" } as Shape),
      fc.option(ATTESTED),
      fc.constantFrom("F-1", "J-1", "F-2", ""),
    )
    .map(([told, attestations, kind]) => {
      const { record: _, school: __, ...rest } = told as Data & { request?: Data; status?: Data };
      if (rest.request && attestations) rest.request.attestations = attestations;
      if (rest.status && kind !== "") rest.status.class = kind;
      return readable(rest);
    });
