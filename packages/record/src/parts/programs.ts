import { amount, count, credits, date, dateOrNotYet, id, listOf, oneOf, text, yesNo } from "../fields.ts";
import { levels } from "../values.ts";

const what = {
  id: id("program id", "By which short name do the other entries mean this program?"),
  level: oneOf(levels, "program level", "At which level is your program?"),
  school: id("school", "At which school is the program?"),
  field: text("field of study", "What do you study?"),
  cip: text("CIP code", "Which CIP code does your I-20 show for the program (for example 11.0701)?", 2),
};

const dates = {
  start: date("program start date", "When does your program start (the date on your I-20 or DS-2019)?"),
  end: date("program end date", "When does your program end (the date on your I-20 or DS-2019)?"),
  lastExam: date("day of the last exam", "On which day is your last exam?", 2),
  ceremony: date("day of the graduation ceremony", "On which day is your graduation ceremony?"),
  defended: dateOrNotYet("day of the defence", "On which day did you defend your thesis, if you have?", 1),
  graduation: date("graduation date", "Which graduation date does your school print for the degree?"),
  completed: dateOrNotYet(
    "day all requirements were completed",
    "When did you complete all requirements, if you have?",
  ),
  conferred: dateOrNotYet("day the degree was conferred", "When was the degree conferred, if it was?"),
};

const nature = {
  graduate: yesNo("whether it is a graduate program", "Is it a graduate program?"),
  requiresTraining: yesNo(
    "whether every student must do training",
    "Must every student of this degree do practical training to finish it?",
    3,
  ),
  immediateTraining: yesNo(
    "whether training must begin at once",
    "Does the program require training from the very beginning, for everyone?",
    3,
  ),
  sevpCertified: yesNo(
    "whether the school is SEVP-certified",
    "Is the school certified by SEVP (did it issue an I-20)?",
  ),
  accredited: yesNo(
    "whether the school is accredited",
    "Is the school accredited by an agency that the US recognises?",
    3,
  ),
  summerRequired: yesNo(
    "whether summer is a required term",
    "Does your program require you to study in summer?",
    2,
  ),
  minimumRegistration: yesNo(
    "whether only minimum registration is needed",
    "Are you past coursework, so that your school asks only for minimum registration?",
    2,
  ),
  progressSatisfactory: yesNo(
    "whether progress is satisfactory",
    "Are you making satisfactory progress, as your department sees it?",
    2,
  ),
};

const size = {
  fullTimeCredits: credits("credits of a full-time term", "How many credits a term make you full time?", 2),
  minimumCredits: credits(
    "credits that everyone must take each term",
    "How many credits must every student of your program take each term, also in the last one (0 if none)?",
    2,
  ),
  residenceUnits: amount(
    "residence units needed",
    "How many residence units does the degree need?",
    "units",
    60,
    2,
  ),
  terms: count("number of terms", "How many terms does the program take?", "terms", 60),
  calendar: oneOf(
    ["semester", "quarter", "trimester"],
    "academic calendar",
    "Does your school run on semesters, quarters or trimesters?",
  ),
};

export const programs = listOf("programs", "program", { ...what, ...dates, ...nature, ...size });
