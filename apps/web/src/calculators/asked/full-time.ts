import type { Calculator } from "../calculator.ts";

export const fullTime: Calculator = {
  id: "full-time",
  given: { status: { class: "F-1" } },
  facts: ["program.level", "program.fullTimeCredits"],
  lists: [
    {
      list: "terms",
      facts: [
        "season",
        "start",
        "end",
        "credits",
        "onlineCredits",
        "onlineClasses",
        "final",
        "creditsNeeded",
      ],
      ready: true,
    },
  ],
  on: "term.start",
  leads: [
    { kind: "duty", id: "full-course" },
    { kind: "clock", id: "countable-credits" },
  ],
};
