import { LARGEST_TEXT } from "@sojourn/record";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ready, student } from "../../../test/examples.ts";
import { LONGEST_CODE, pack, unpack } from "./code.ts";

it("gives back what was put in, in letters that an address leaves alone", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const record = JSON.parse(JSON.stringify({ value, name: "王小明 ñ 🙂" }));
      const code = await pack({ record, on: "2027-12-01" });
      expect(code).toMatch(/^[\w-]+$/);
      expect(await unpack(code, LARGEST_TEXT)).toEqual({ record, on: "2027-12-01" });
    }),
    { numRuns: 50 },
  );
});

it("is short enough to be sent, for every example", async () => {
  const lengths = await Promise.all(
    ready.map(async ({ file }) => (await pack({ record: student(file).record, on: "2027-12-01" })).length),
  );
  expect(Math.max(...lengths)).toBeLessThan(LONGEST_CODE / 4);
});

it("that is damaged, cut, or no record gives nothing", async () => {
  const code = await pack({ record: student("05-laid-off.json").record });
  for (const bad of ["", "%%%", "abc", code.slice(0, -9), `x${code}`, await pack([1] as never)])
    expect(await unpack(bad, LARGEST_TEXT), bad.slice(0, 9)).toBeUndefined();
});

it("in which a key stands twice gives nothing: nobody could say which value was meant", async () => {
  const twice = '{"record":{"record":1,"status":{"class":"F-1"},"status":{"class":"J-1"}}}';
  const stream = new Blob([twice]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const code = Buffer.from(await new Response(stream).arrayBuffer()).toString("base64url");
  expect(await unpack(code, LARGEST_TEXT)).toBeUndefined();
});

it("that would unpack to a mountain is given up", { timeout: 5_000 }, async () => {
  const bomb = await pack({ record: " ".repeat(50_000_000) });
  expect(await unpack(bomb, LARGEST_TEXT)).toBeUndefined();
});
