import { date, dateOrNotYet, id, listOf, oneOf, yesNo } from "../fields.ts";
import { workKinds } from "../values.ts";

export const applications = listOf("applications to USCIS", "application", {
  kind: oneOf(workKinds, "kind of application", "What did you apply for?"),
  program: id("program of the application", "Which of your programs is the application for?"),
  recommendedOn: dateOrNotYet(
    "day the DSO recommended it",
    "On which day did your DSO put the recommendation on your I-20?",
  ),
  receivedOn: dateOrNotYet(
    "day USCIS received it",
    "On which day did USCIS receive it (the date on the I-797)?",
  ),
  requestedStart: date("requested start date", "Which start date did you ask for?"),
  approvedOn: dateOrNotYet("day it was approved", "On which day did USCIS approve it?"),
  decidedOn: dateOrNotYet("day it was decided", "On which day did USCIS decide?"),
  status: oneOf(
    ["planned", "recommended", "pending", "approved", "denied", "rejected", "withdrawn"],
    "status of the application",
    "Where does the application stand?",
  ),
  feePaid: yesNo("whether the fee was paid", "Did you pay the filing fee?"),
});
