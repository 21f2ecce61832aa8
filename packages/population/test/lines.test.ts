import { LARGEST_TEXT } from "@sojourn/record";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLines, type Lines, readLines } from "../src/read/lines.ts";

async function cut(text: string, chunk: number): Promise<Lines[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const all: Lines[] = [];
  for await (const lines of cutLines(chunks())) all.push(lines);
  return all;
}

const textOf = (all: Lines[]) => Buffer.concat(all.map(({ bytes }) => bytes)).toString();
const MIB = 1024 * 1024;

describe("a file with a record a line", () => {
  it("is cut between lines, wherever its chunks end, and nothing is lost", async () => {
    const line = `{"x":"${"Zo\u00eb".repeat(300)}"}\n`;
    const text = line.repeat(9000);
    for (const chunk of [64 * 1024, MIB, 7 * MIB]) {
      const all = await cut(text, chunk);
      expect(all.length).toBeGreaterThan(2);
      expect(textOf(all) === text).toBe(true);
      let first = 0;
      for (const lines of all) {
        expect(lines.first).toBe(first);
        expect(lines.bytes.at(-1)).toBe(10);
        first += Buffer.from(lines.bytes).toString().split("\n").length - 1;
      }
      expect(first).toBe(9000);
    }
  });

  it("gives the same portions from any chunks", async () => {
    const text = `${"x".repeat(999)}\n`.repeat(10_000);
    const whole = (await cut(text, text.length)).map(({ first, bytes }) => [first, bytes.length]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100_000, max: 5 * MIB }), async (chunk) => {
        expect((await cut(text, chunk)).map(({ first, bytes }) => [first, bytes.length])).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it("refuses a line without end, holds little of it, and keeps count", async () => {
    const text = `{}\n${"y".repeat(30 * MIB)}\n{}\n`;
    const all = await cut(text, MIB);
    expect(textOf(all).length).toBeLessThan(7 * MIB);
    const batches = all.flatMap((lines) => [...readLines(lines, [])]);
    expect(
      batches.flatMap(({ rejects }) => rejects.map(({ row, faults }) => [row, faults[0]?.says])),
    ).toEqual([[1, `The record is larger than ${LARGEST_TEXT / MIB} MiB.`]]);
    expect(batches.flatMap(({ groups }) => groups.flatMap(({ at }) => [...at]))).toEqual([0, 2]);
  });

  it("refuses a line that is no text, and no other", () => {
    const bytes = Uint8Array.from(
      Buffer.concat([Buffer.from("{}\n"), Buffer.of(0xff, 0xfe, 10), Buffer.from("{}\r\n\n{}")]),
    );
    const [batch] = [...readLines({ form: "lines", bytes, first: 10 }, [])];
    expect(batch?.rejects).toEqual([
      { row: 11, faults: [expect.objectContaining({ says: "The line is not text." })] },
    ]);
    expect(batch?.groups.map(({ at }) => [...at])).toEqual([[10, 12, 14]]);
  });
});
