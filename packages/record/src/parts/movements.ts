import { date, dateOrNotYet, listOf, oneOf, text, yesNo } from "../fields.ts";

export const trips = listOf("trips abroad", "trip", {
  left: date("day of leaving", "On which day do you leave the United States?", 1),
  returns: dateOrNotYet("day of coming back", "On which day do you come back?", 1),
  to: text("destination", "Where do you travel to?"),
  appliedForVisa: yesNo("whether a visa was applied for", "Do you apply for a new visa on this trip?"),
});

export const moves = listOf("moves of address", "move", {
  on: date("day of the move", "On which day did you move?", 1),
  reportedOn: dateOrNotYet("day the move was reported", "On which day did you report the new address?"),
});

export const reports = listOf("reports to the school", "report", {
  kind: oneOf(
    [
      "arrival",
      "address",
      "employment",
      "employment-end",
      "stem-validation",
      "stem-self-evaluation",
      "stem-final-evaluation",
      "i983",
      "transfer-arrival",
      "form-8843",
      "academic-training-evaluation",
    ],
    "kind of report",
    "What did you report?",
  ),
  on: date("day of the report", "On which day did you report it?"),
  employer: text("employer reported", "Which employer was the report about?"),
});
