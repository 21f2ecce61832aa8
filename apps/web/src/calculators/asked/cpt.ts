import type { Calculator } from "../calculator.ts";

export const cpt: Calculator = {
  id: "cpt",
  given: { status: { class: "F-1" } },
  facts: ["program.level"],
  lists: [
    {
      list: "authorizations",
      kinds: ["cpt"],
      given: { status: "approved" },
      atLevel: true,
      facts: ["time", "start", "end", "hoursPerWeek", "level", "employer"],
      ready: true,
    },
  ],
  leads: [
    { kind: "clock", id: "full-time-cpt" },
    { kind: "gate", id: "full-time-cpt", of: "post-completion-opt" },
    { kind: "clock", id: "part-time-cpt" },
  ],
  ahead: {
    list: "authorizations",
    entry: { kind: "cpt", time: "full", status: "approved" },
    clock: "full-time-cpt",
  },
};
