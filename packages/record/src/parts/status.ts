import { date, dateOrDurationOfStatus, dateOrNotYet, oneOf, part, text, yesNo } from "../fields.ts";
import { classes } from "../values.ts";

const i94 = part("I-94", {
  class: oneOf(classes, "class on the I-94", "Which class does your I-94 show?", 2),
  admitUntil: dateOrDurationOfStatus(
    "day the I-94 admits until",
    "Until when does your I-94 admit you (a date, or D/S)?",
  ),
  entered: date("latest entry on the I-94", "On which day did you last enter the United States?"),
});

export const status = part("immigration status", {
  class: oneOf(classes, "class of status", "Which status are you in: F-1, J-1, F-2, J-2 or another?"),
  since: date("first day in this status", "Since when have you been in this status?"),
  sevisId: text("SEVIS id", "What is your SEVIS id (N and ten digits, top of your I-20 or DS-2019)?", 2),
  maintained: yesNo(
    "whether the status was maintained",
    "Have you kept to the rules of your status so far?",
    3,
  ),
  inUs: yesNo("whether the student is in the United States", "Are you in the United States on that day?"),
  citizenship: text("country of citizenship", "Of which country are you a citizen?"),
  outOfStatusSince: dateOrNotYet(
    "day the status was lost",
    "Since when have you been out of status, if ever?",
    3,
  ),
  cause: text("cause of losing the status", "Why was the status lost?", 3),
  twoYearRule: yesNo(
    "whether the two-year home rule applies",
    "Does the two-year home rule, 212(e), of a J-1 stay apply to you (a note on the visa or the DS-2019)?",
    3,
  ),
  twoYearsDone: dateOrNotYet(
    "day the two years at home were lived or waived",
    "Since when are the two years at home lived, or waived by USCIS, if they are?",
    3,
  ),
  i94,
});
