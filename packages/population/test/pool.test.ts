import { join } from "node:path";
import { columnsOf } from "@sojourn/record";
import { wasmMemory } from "parquet-wasm";
import { describe, expect, it } from "vitest";
import { recordBytes, recordsOut } from "../src/index.ts";
import type { Portion } from "../src/read/reader.ts";
import { worked } from "../src/work/pool.ts";
import { aFolder } from "./files.ts";
import { shipped, told } from "./records.ts";

const job = {
  path: "-",
  laws: [{ rulebook: shipped, supposing: [] }],
  days: { asOf: "2026-11-22" },
  schools: [],
  layout: { permissions: [], milestones: [] },
  written: false,
  look: 0,
};
const empty = Buffer.from("\n\n");

describe("memory does not grow with the number of students", () => {
  it("no portion is read before there is a hand for it, and all come in order", async () => {
    let begun = 0;
    function* portions(): Generator<Portion> {
      for (; begun < 40; begun++) yield { form: "lines", bytes: Uint8Array.from(empty), first: begun * 2 };
    }
    const firsts: number[] = [];
    for await (const { pieces } of worked(job, portions(), 2)) {
      firsts.push(...pieces.map(({ first }) => first));
      expect(begun).toBeLessThanOrEqual(firsts.length + 4);
    }
    expect(firsts).toEqual(Array.from({ length: 40 }, (_, at) => at * 2));
  });

  it("what is written of a Parquet file is given up", async () => {
    const out = await recordsOut(join(await aFolder(), "many.parquet"));
    const bytes = recordBytes(columnsOf(Array.from({ length: 2 }, () => told).flat()));
    const held = async (times: number) => {
      for (let at = 0; at < times; at++) await out.write(bytes);
      return wasmMemory().buffer.byteLength;
    };
    const before = await held(8);
    expect(await held(24)).toBeLessThan(before + 6 * bytes.length);
    await out.close();
  });
});

describe("stopping", () => {
  it("finishes what is under way and begins nothing else, even while it waits", async () => {
    const stop = new AbortController();
    async function* portions(): AsyncGenerator<Portion> {
      for (let at = 0; at < 3; at++) yield { form: "lines", bytes: Uint8Array.from(empty), first: at };
      stop.abort();
      await new Promise(() => {});
    }
    const done: number[] = [];
    for await (const { pieces } of worked(job, portions(), 1, stop.signal))
      done.push(...pieces.map(({ first }) => first));
    expect(done).toEqual([0, 1, 2]);
  });

  it("a worker that fails fails the whole", async () => {
    const broken: Portion = { form: "parquet", group: 0, offset: 0, limit: 1, first: 0 };
    const all = worked({ ...job, path: "no-such-file.parquet" }, [broken], 1);
    await expect(all.next()).rejects.toThrow("no-such-file.parquet");
  });
});
