import type { Calculator } from "../calculator.ts";

export const travel: Calculator = {
  id: "travel",
  given: { status: { class: "F-1" }, tripsComplete: true },
  facts: [
    "trips[0].left",
    "trips[0].returns",
    "trips[0].to",
    "documents.travelSignature.signedOn",
    "documents.visa.expires",
    "documents.passport.expires",
    "program.end",
    "status.citizenship",
  ],
  more: [
    "status.class",
    "status.citizenship",
    "trips[0].appliedForVisa",
    "program.level",
    "documents.ead.end",
  ],
  lists: [
    {
      list: "authorizations",
      kinds: ["post-completion-opt", "stem-opt"],
      given: { kind: "post-completion-opt", status: "approved" },
      atLevel: true,
      facts: ["kind", "start", "end"],
    },
    { list: "employment", facts: ["employer", "start", "end", "hoursPerWeek", "related"] },
  ],
  leads: [
    { kind: "permission", id: "re-entry" },
    { kind: "milestone", id: "travel-signature-valid-through" },
    { kind: "milestone", id: "latest-entry" },
  ],
};
