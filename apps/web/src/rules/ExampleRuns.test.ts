import { expect, it } from "vitest";
import { named } from "./ExampleRuns.tsx";

it("says what is expected by titles, not by names", () => {
  const titles = new Map([
    ["full-time-cpt", "Full-time CPT"],
    ["laid-off", "I was laid off"],
    ["remain", "Stay in the United States"],
  ]);
  expect(named("full-time-cpt 364, within", titles)).toBe("Full-time CPT: 364, within");
  expect(named("situation laid-off holds", titles)).toBe("I was laid off: holds");
  expect(named("situation laid-off to remain open", titles)).toBe(
    "I was laid off → Stay in the United States: open",
  );
  expect(named("situation unknown holds", titles)).toBe("situation unknown holds");
});
