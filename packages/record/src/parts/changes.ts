import { date, dateOrNotYet, daysByYear, listOf, oneOf, part, text, year, yesNo } from "../fields.ts";
import { classes } from "../values.ts";

export const h1b = part("H-1B petition", {
  receivedOn: dateOrNotYet(
    "day USCIS received the petition",
    "On which day did USCIS receive the H-1B petition?",
  ),
  changeOfStatus: yesNo(
    "whether it asks for change of status",
    "Does the petition ask for a change of status?",
    3,
  ),
  capSubject: yesNo("whether it is subject to the cap", "Is the petition subject to the yearly cap?", 3),
  start: date("H-1B start date", "From which day does the petition ask for H-1B?", 3),
  fiscalYear: year("fiscal year of the petition", "For which fiscal year is the petition?", 2),
  decidedOn: dateOrNotYet("day the petition was decided", "On which day did USCIS decide on the petition?"),
  status: oneOf(
    ["registered", "not-selected", "pending", "approved", "rejected", "denied", "revoked", "withdrawn"],
    "status of the petition",
    "Where does the H-1B registration or petition stand?",
  ),
});

export const transfer = part("transfer to another school", {
  releaseOn: dateOrNotYet(
    "SEVIS release date",
    "On which day is your SEVIS record released to the new school?",
  ),
  newProgramStart: date("start of the new program", "On which day does the program at the new school start?"),
});

export const dependents = listOf("dependents", "dependent", {
  relation: text("relation to the student", "Is this your spouse or your child?"),
  class: oneOf(classes, "class of the dependent", "Which status is this person in?"),
});

export const taxes = part("taxes", {
  firstEntry: date(
    "first entry as a student",
    "When did you first enter the United States as a student or scholar?",
    1,
  ),
  usIncome: yesNo("whether there was US income", "Did you have any income from the United States that year?"),
  daysInUs: daysByYear(
    "days in the United States by year",
    "How many days were you in the United States each year?",
  ),
});
