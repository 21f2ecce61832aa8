import { date, dateOrNotYet, listOf, oneOf } from "../fields.ts";
import { levels } from "../values.ts";

export const leaves = listOf("leaves", "leave", {
  kind: oneOf(
    ["leave-of-absence", "authorized-withdrawal", "suspension"],
    "kind of leave",
    "Is it a leave of absence, an authorized withdrawal, or a suspension?",
  ),
  requestedOn: dateOrNotYet("day the leave was requested", "On which day did you ask for the leave?"),
  approvedOn: dateOrNotYet("day the leave was approved", "On which day did your school approve the leave?"),
  notifiedOn: dateOrNotYet("day the office was told", "On which day did you tell the international office?"),
  start: date("first day of the leave", "On which day does the leave start?"),
  returned: dateOrNotYet("day of return", "On which day did you come back to study, if you have?", 1),
});

export const reducedLoads = listOf("reduced course loads", "reduced load", {
  kind: oneOf(
    ["academic", "medical", "final-term"],
    "reason of the reduced load",
    "Is the reduced load for academic reasons, medical reasons, or your final term?",
  ),
  level: oneOf(levels, "level of the reduced load", "At which program level was it?"),
  authorizedOn: dateOrNotYet(
    "day the reduced load was authorized",
    "On which day did your DSO authorize it?",
  ),
  droppedOn: dateOrNotYet("day the course was dropped", "On which day did you drop below full time?"),
  start: date("first day of the reduced load", "On which day does the reduced load start?"),
  end: date("last day of the reduced load", "On which day does the reduced load end?"),
});
