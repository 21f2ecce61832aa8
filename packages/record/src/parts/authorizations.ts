import { amount, date, dateOrNotYet, hours, listOf, oneOf, text } from "../fields.ts";
import { bases, levels, workKinds } from "../values.ts";

export const authorizations = listOf("work authorizations", "authorization", {
  kind: oneOf(workKinds, "kind of authorization", "Which kind of work authorization is it?"),
  time: oneOf(["full", "part"], "full or part time", "Does it say full time or part time?", 2),
  level: oneOf(levels, "level of the authorization", "For which program level was it given?"),
  start: date("first day of the authorization", "On which day does the authorization start?"),
  end: date("last day of the authorization", "On which day does the authorization end?"),
  employer: text("authorized employer", "Which employer does it name?"),
  hoursPerWeek: hours("authorized hours a week", "How many hours a week does it allow?", 2),
  remoteDaysPerWeek: amount("remote days a week", "How many days a week may you work from home?", "days", 7),
  location: text("authorized place of work", "Which place of work does it name?", 2),
  basis: oneOf(
    bases,
    "basis of the training",
    "Is the training required, a co-op, for credit, or elective?",
    2,
  ),
  status: oneOf(
    ["requested", "approved", "denied", "cancelled", "ended"],
    "status of the authorization",
    "Was the authorization requested, approved, denied, cancelled, or has it ended?",
  ),
  issuedOn: dateOrNotYet(
    "day the authorization was issued",
    "On which day was the I-20, DS-2019 or card with it issued?",
  ),
});
