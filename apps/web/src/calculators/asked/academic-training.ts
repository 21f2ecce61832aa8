import type { Calculator } from "../calculator.ts";

export const academicTraining: Calculator = {
  id: "academic-training",
  given: { status: { class: "J-1" } },
  facts: ["program.level", "program.start", "program.end"],
  more: ["request.start", "request.end", "program.requiresTraining", "documents.ds2019.category"],
  lists: [
    {
      list: "authorizations",
      kinds: ["academic-training"],
      given: { status: "approved" },
      atLevel: true,
      facts: ["time", "start", "end", "employer"],
    },
  ],
  leads: [
    { kind: "clock", id: "academic-training" },
    { kind: "bar", of: "academic-training" },
    { kind: "window", id: "begin", of: "academic-training" },
    { kind: "window", id: "request", of: "academic-training" },
    { kind: "milestone", id: "grace-end" },
    { kind: "duty", id: "academic-training-evaluation" },
  ],
};
