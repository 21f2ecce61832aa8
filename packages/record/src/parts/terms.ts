import { amount, count, credits, date, hours, id, listOf, oneOf, text, yesNo } from "../fields.ts";

const when = {
  name: text("term", "Which term is it (for example fall 2026)?"),
  season: oneOf(
    ["fall", "winter", "spring", "summer"],
    "season of the term",
    "Is it a fall, winter, spring or summer term?",
  ),
  session: text(
    "session within the term",
    "Which session of the term is it (for example eight-week-summer)?",
  ),
  start: date("first day of the term", "On which day does the term start?"),
  end: date("last day of the term", "On which day does the term end?"),
  breaks: listOf("breaks in the term", "break", {
    start: date("first day of the break", "On which day does the break start?"),
    end: date("last day of the break", "On which day does the break end?"),
  }),
};

const where = {
  program: id("program of the term", "Which of your programs was the term for?"),
  school: id("school of the term", "At which school was the term?"),
  location: oneOf(["US", "abroad"], "country of the term", "Did you study in the US or abroad that term?"),
  onCampus: yesNo("whether the student is on campus", "Are you physically on campus that term?"),
};

const load = {
  enrollment: oneOf(
    ["full", "reduced", "none"],
    "enrolment",
    "Were you enrolled full time, on a reduced load, or not at all?",
  ),
  credits: credits("credits", "For how many credits are you enrolled that term?"),
  creditsNeeded: credits("credits still needed", "How many credits do you still need to finish?", 2),
  onlineCredits: credits("online credits", "How many of those credits are online?"),
  onlineClasses: count("online classes", "How many of your classes are online?", "classes", 60),
  classHours: hours("hours of class a week", "How many hours of class do you have a week?", 2),
  residenceUnits: amount("residence units", "How many residence units does the term carry?", "units", 60, 2),
};

const nature = {
  required: yesNo("whether the term is required", "Is it a term in which you must study?"),
  final: yesNo("whether it is the final term", "Is it your final term?"),
  vacation: yesNo("whether it is a vacation", "Is it your annual vacation?"),
  nextTermIntended: yesNo("whether the next term is intended", "Do you mean to register for the next term?"),
};

export const terms = listOf("terms", "term", { ...when, ...where, ...load, ...nature });
