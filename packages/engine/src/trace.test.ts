import { expect, it } from "vitest";
import { Trace } from "./trace.ts";

it("gathers each fact once, in the order first met, however many looks there were", () => {
  const trace = new Trace();
  const part = new Trace();
  part.saw({ path: "program.end", words: "program end date", value: "2027-05-14" });
  for (let look = 0; look < 100_000; look++)
    trace.saw({ path: `terms[${look % 500}].credits`, words: "credits", value: `${look % 500}` });
  trace.add(part);
  expect(trace.facts.map(({ path }) => path)).toEqual([
    ...Array.from({ length: 500 }, (_, term) => `terms[${term}].credits`),
    "program.end",
  ]);
});
