import type { Calculator } from "../calculator.ts";

export const stem: Calculator = {
  id: "stem",
  given: { status: { class: "F-1" }, applicationsComplete: true },
  facts: ["program.level", "program.end", "program.cip"],
  more: ["applications[stem-opt].recommendedOn", "applications[stem-opt].receivedOn"],
  lists: [
    {
      list: "authorizations",
      kinds: ["post-completion-opt", "stem-opt"],
      given: { kind: "post-completion-opt", status: "approved" },
      atLevel: true,
      facts: ["kind", "start", "end"],
      ready: true,
    },
    { list: "employment", facts: ["employer", "start", "end"] },
  ],
  leads: [
    { kind: "window", id: "file", of: "stem-opt" },
    { kind: "bar", of: "stem-opt" },
    { kind: "milestone", id: "stem-start" },
    { kind: "milestone", id: "stem-end" },
    { kind: "milestone", id: "stem-auto-extension-end" },
    { kind: "duty", id: "stem-validation" },
    { kind: "duty", id: "stem-self-evaluation" },
    { kind: "duty", id: "stem-final-evaluation" },
    { kind: "duty", id: "stem-new-i983" },
    { kind: "duty", id: "report-employment" },
    { kind: "duty", id: "employer-termination-report" },
  ],
};
