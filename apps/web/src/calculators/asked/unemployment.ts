import type { Calculator } from "../calculator.ts";

export const unemployment: Calculator = {
  id: "unemployment",
  given: { status: { class: "F-1" } },
  facts: ["program.level", "program.end"],
  lists: [
    {
      list: "authorizations",
      kinds: ["post-completion-opt", "stem-opt"],
      given: { kind: "post-completion-opt", status: "approved" },
      atLevel: true,
      facts: ["kind", "start", "end"],
      ready: true,
    },
    { list: "employment", facts: ["employer", "start", "end", "hoursPerWeek", "related"] },
  ],
  leads: [
    { kind: "clock", id: "unemployment" },
    { kind: "milestone", id: "first-work-day-latest" },
    { kind: "milestone", id: "opt-end" },
  ],
};
