import type { Calculator } from "../calculator.ts";

export const opt: Calculator = {
  id: "opt",
  given: { status: { class: "F-1" }, applicationsComplete: true },
  facts: ["program.level", "program.end", "applications[post-completion-opt].requestedStart"],
  more: [
    "program.completed",
    "applications[post-completion-opt].recommendedOn",
    "applications[post-completion-opt].receivedOn",
    "applications[post-completion-opt].approvedOn",
  ],
  lists: [
    {
      list: "authorizations",
      kinds: ["pre-completion-opt", "post-completion-opt"],
      given: { status: "approved" },
      atLevel: true,
      facts: ["kind", "time", "start", "end", "level"],
    },
  ],
  leads: [
    { kind: "window", id: "file", of: "post-completion-opt" },
    { kind: "bar", of: "post-completion-opt" },
    { kind: "window", id: "begin", of: "post-completion-opt" },
    { kind: "milestone", id: "opt-start" },
    { kind: "milestone", id: "opt-end" },
    { kind: "milestone", id: "opt-latest-end" },
    { kind: "milestone", id: "first-work-day-latest" },
    { kind: "clock", id: "opt-used" },
  ],
};
