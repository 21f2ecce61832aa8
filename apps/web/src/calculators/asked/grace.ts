import type { Calculator } from "../calculator.ts";

export const grace: Calculator = {
  id: "grace",
  given: { status: { class: "F-1" }, applicationsComplete: true },
  facts: ["status.class", "program.end", "program.completed"],
  more: ["program.level", "transfer.releaseOn", "transfer.newProgramStart"],
  lists: [
    {
      list: "authorizations",
      kinds: ["post-completion-opt", "stem-opt"],
      given: { kind: "post-completion-opt", status: "approved" },
      atLevel: true,
      facts: ["kind", "start", "end"],
    },
    { list: "leaves", facts: ["kind", "start", "approvedOn"] },
  ],
  leads: [
    { kind: "milestone", id: "grace-end" },
    { kind: "duty", id: "depart" },
    { kind: "milestone", id: "latest-transfer-release" },
    { kind: "milestone", id: "latest-new-program-start" },
    { kind: "window", id: "request", of: "transfer-out" },
  ],
};
