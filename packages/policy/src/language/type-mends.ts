import type { Type } from "../ir.ts";
import { isAmount, typeWords } from "./types.ts";

/** What to write instead, when something of one type stands where another is needed. */
export function mendType(found: Type, wanted: Type): string {
  if (wanted.t === "date" && (found.t === "list" || found.t === "periods"))
    return "take one day of it: “first day of …”, “last day of …”, or a field of “the last of … by start”";
  if (wanted.t === "date" && found.t === "item")
    return "name the day of it that is meant: its start, its end …";
  if (wanted.t === "date" && isAmount(found)) return "an amount is added to a day: “program-end + 60 days”";
  if (wanted.t === "boolean" && (found.t === "list" || found.t === "item"))
    return "make it a condition: “any …”, “no …”, or “… is known”";
  if (wanted.t === "boolean" && found.t === "periods")
    return "ask for days in it: “any … where …” or “DATE falls in …”";
  if (wanted.t === "boolean") return "make it a condition: compare it, or ask whether it “is” or “is known”";
  if (wanted.t === "number" && found.t === "list") return "count it: “count of …”, “total … of …”";
  if (wanted.t === "enum") return `write ${typeWords(wanted)}`;
  if (wanted.t === "months" && found.t === "number") return "add the unit: “6 months”";
  return "check the field or the words around it";
}

export function mendCompare(a: Type, b: Type): string {
  const types = new Set([a.t, b.t]);
  if (types.has("date") && (isAmount(a) || isAmount(b)))
    return "compare two days (“start + 60 days <= end”) or two amounts (“end - start <= 60 days”)";
  if (types.has("days") && types.has("months"))
    return "days and months have no order between them; compare dates, or count both in the same unit";
  if (isAmount(a) && isAmount(b)) return "compare amounts of the same unit, or the days that they lead to";
  if (types.has("list")) return "count it first: “count of …”, or pick one entry: “the last of … by start”";
  if (types.has("periods")) return "count its days first: “number of days of …”";
  if (types.has("enum") || types.has("text")) return "use “is” with one of the field's own words";
  return "compare two of one kind: two dates, two numbers, two amounts";
}

export function mendSum(op: string, a: Type, b: Type): string {
  if (op === "*" || op === "/") return "an amount is multiplied or divided by a plain number";
  if (a.t === "date" && b.t === "date")
    return "days are subtracted from each other, not added; “earliest” and “latest” choose";
  if (a.t === "date" && b.t === "number") return "add the unit: “+ 60 days”";
  if (isAmount(a) && b.t === "date") return "write the day first: “DATE + 60 days”";
  if ([a, b].some((type) => type.t === "list" || type.t === "periods"))
    return "count it first: “count of …”, “number of days of …”";
  return "a date takes days or months; amounts take amounts of the same kind";
}
