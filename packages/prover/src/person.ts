import { isoFromDay } from "@sojourn/dates";
import { classWords, fieldAt, kebab, labelOf } from "@sojourn/record";

type Part = Record<string, unknown>;

/** A witness as a person: “A master's student whose program ends on 2027-05-14 and who …”. */
export function person(record: Record<string, unknown>, asOf: number): string {
  const [program = {}] = (record.programs ?? []) as Part[];
  const { level, start, end, ...more } = program;
  const kind = (record.status as Part | undefined)?.class;
  const whose = [start && `program begins on ${start}`, end && `program ends on ${end}`]
    .filter(Boolean)
    .join(" and ");
  const who = `${someone(kind, level)}${whose ? ` whose ${whose}` : ""}`;
  const facts = [
    ...told("programs", more),
    ...Object.entries(record).flatMap(([key, value]) => ofPart(key, value)),
  ];
  return `On ${isoFromDay(asOf)}: ${who}${facts.length > 0 ? `; ${facts.join("; ")}` : ""}.`;
}

function someone(kind: unknown, level: unknown): string {
  const words =
    typeof kind === "string" && kind in classWords ? classWords[kind as keyof typeof classWords] : "student";
  const whole = typeof level === "string" ? `${labelOf(level)} ${words}` : words;
  return `${/^(associate|F-1|F-2|other|8|11)/.test(whole) ? "an" : "a"} ${whole}`;
}

const HIDDEN = new Set(["record", "school", "programs"]);

function ofPart(key: string, value: unknown): string[] {
  if (HIDDEN.has(key) || key.endsWith("Complete") || value === null || typeof value !== "object") return [];
  if (!Array.isArray(value)) {
    const { class: _, ...rest } = value as Part;
    return told(key, key === "status" ? rest : (value as Part));
  }
  const one = (fieldAt([kebab(key)]) as { one?: string } | undefined)?.one ?? key;
  return (value as Part[]).map(
    (entry) => `${/^[aeiou]/.test(one) ? "an" : "a"} ${one} (${told(key, entry, false).join(", ")})`,
  );
}

function told(list: string, part: Part, long = true): string[] {
  return Object.entries(part).flatMap(([key, value]): string[] => {
    if (value !== null && typeof value === "object") return told(`${list}.${key}`, value as Part, long);
    const words = fieldAt([...list.split("."), key].map(kebab))?.words ?? key;
    return [
      `${long ? words : key === "name" ? "" : words}${key === "name" && !long ? "" : ": "}${shown(value)}`,
    ];
  });
}

function shown(value: unknown): string {
  if (value === null) return "not yet";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? (/^\d/.test(value) ? value : labelOf(value)) : String(value);
}
