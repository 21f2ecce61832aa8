import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LARGEST_TEXT, readRecord, readRecordText } from "./index.ts";

const only = (text: string) => {
  const reading = readRecordText(text);
  if (reading.ok) throw new Error("read without a fault");
  expect(reading.faults).toHaveLength(1);
  return reading.faults[0]!;
};

describe("record text", () => {
  it("reads as its value does", () => {
    expect(readRecordText('{"record": 1, "school": "columbia"}')).toEqual(
      readRecord({ record: 1, school: "columbia" }),
    );
  });

  it("may begin with a byte order mark", () => {
    expect(readRecordText("\uFEFF{}").ok).toBe(true);
  });

  it.each([
    ['{\n  "record": 1,,\n}', 2, 15, '","', "A key in double quotes"],
    ['{"record" 1}', 1, 11, '"1"', "A colon"],
    ['{"record": 1 "school": 2}', 1, 14, '"\\""', "A comma or a closing bracket"],
    ["{'record': 1}", 1, 2, '"\'"', "A key in double quotes, or }"],
    ['{"trips": [1,]}', 1, 14, '"]"', "A value"],
    ['{"trips": [}', 1, 12, '"}"', "A value or ]"],
    ['{"a": tru}', 1, 7, '"t"', "A value"],
    ['{"a": 01}', 1, 8, '"1"', "A comma or a closing bracket"],
    ["{} {}", 1, 4, '"{"', "Nothing more"],
    ["]", 1, 1, '"]"', "A value"],
    ['{\r\n"a":\r\n', 3, 1, "the end of the text", "A value"],
    ['{"a": "b', 1, 9, "the end of the text", "A value"],
    ['{"a": "\t"}', 1, 8, '"\\t"', "A value"],
    ['{"a": "\\x"}', 1, 8, '"\\\\"', "A value"],
  ])("%j: line %i, column %i", (text, line, column, found, expected) => {
    expect(only(text)).toEqual({
      path: "",
      code: "broken-json",
      says: `This is not JSON: line ${line}, column ${column} has ${found}.`,
      mend: `${expected} belongs there.`,
    });
  });

  it.each(["", " \n", "\uFEFF"])("says of %j that there is nothing in it", (text) => {
    expect(only(text)).toMatchObject({ path: "", code: "empty" });
  });

  it.each(["%PDF-1.7\n%\uFFFD", "PK\u0003\u0004\0", "\uFFFDPNG\r\n", "{\\rtf1 a}", '{\0"\0r\0'])(
    "says of %j that it is a document",
    (text) => {
      expect(only(text)).toMatchObject({ path: "", code: "not-text" });
    },
  );

  it("takes a record for one though a letter of a name was lost", () => {
    expect(readRecordText('{ "record": 1, "employment": [{ "employer": "\uFFFDtat" }] }').ok).toBe(true);
  });

  it("refuses fifty megabytes before looking inside", () => {
    const text = "[".repeat(50 * 1024 * 1024);
    expect(only(text).code).toBe("too-big");
  });

  it("counts bytes, not characters", () => {
    expect(only(`{"school": "${"é".repeat(LARGEST_TEXT / 2)}"}`).code).toBe("too-big");
  });

  it.each(["[", '{"a":'])("refuses ten thousand times %s", (open) => {
    expect(only(open.repeat(10_000)).code).toBe("too-deep");
  });

  it("refuses a key that stands twice, however it is written", () => {
    expect(only('{"trips": [{"to": "Peru", "t\\u006f": "Chile"}]}')).toMatchObject({
      path: "trips[0].to",
      code: "duplicate-key",
    });
    expect(readRecordText('{"trips": [{"to": "Peru"}, {"to": "Chile"}]}').ok).toBe(true);
  });

  it("refuses __proto__", () => {
    expect(only('{"status": {"__proto__": {"class": "F-1"}}}')).toMatchObject({
      path: "status",
      code: "forbidden-key",
    });
  });

  it("is settled quickly at its largest", { timeout: 3_000 }, () => {
    for (const unit of ["[],", '"a",', "1,", '{"a":1},', "\\"])
      expect(readRecordText(`["${unit.repeat(LARGEST_TEXT / 10)}`).ok).toBe(false);
    expect(readRecordText(`[${"1,".repeat(LARGEST_TEXT / 2 - 10)}1]`).ok).toBe(false);
    expect(readRecordText(`{"trips": ["${"a".repeat(LARGEST_TEXT - 100)}"]}`).ok).toBe(false);
  });

  it("tells JSON from other text exactly as JSON.parse does", () => {
    const parses = (text: string) => {
      try {
        return JSON.parse(text) !== undefined;
      } catch {
        return false;
      }
    };
    const pieces = [
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"b\\n"',
      "1",
      "-0.5e3",
      "true",
      "null",
      " ",
      "\n",
      '"',
      "\\",
      "0",
      ".",
    ];
    const text = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join("")),
      fc.json(),
    );
    const agrees = (given: string) => {
      const reading = readRecordText(given);
      const faults = reading.ok ? [] : reading.faults.map((fault) => fault.code);
      const broken = faults.some((code) => code === "broken-json" || code === "empty" || code === "not-text");
      return faults.includes("duplicate-key") || broken !== parses(given);
    };
    fc.assert(fc.property(text, agrees), { numRuns: 3000 });
  });
});
