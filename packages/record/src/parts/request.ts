import {
  amount,
  credits,
  date,
  dateOrNotYet,
  hours,
  id,
  oneOf,
  paperwork,
  part,
  text,
  ticks,
  yesNo,
} from "../fields.ts";
import { bases } from "../values.ts";

const when = {
  kind: id("permission asked for", "What do you want to ask for?"),
  submittedOn: dateOrNotYet(
    "day the request was sent",
    "On which day did you send, or will you send, the request?",
    1,
  ),
  start: date("requested first day", "On which day would it begin?", 1),
  end: date("requested last day", "On which day would it end?", 1),
  term: text("term of the request", "For which term is it (for example spring 2027)?"),
  reason: text("reason of the request", "For which reason do you ask?"),
};

const work = {
  employer: text("employer of the request", "For which employer?"),
  location: text("place of work of the request", "Where would you work?"),
  hoursPerWeek: hours("hours a week asked for", "How many hours a week would you work?"),
  workDaysPerWeek: amount("work days a week", "On how many days a week would you work?", "days", 7),
  remote: yesNo(
    "whether the work is remote",
    "Would you work from home or another place than the employer's?",
  ),
  remoteDaysPerWeek: amount(
    "remote days a week asked for",
    "On how many days a week would you work from home?",
    "days",
    7,
  ),
  basis: oneOf(
    bases,
    "basis of the request",
    "Is the training required, a co-op, for credit, or elective?",
    2,
  ),
};

const study = {
  course: part("course of the request", {
    number: text("course number", "What is the number of the course?", 2),
    title: text("course title", "What is the course called?", 2),
    credits: credits("credits of the course", "How many credits does the course carry?", 2),
  }),
  credits: credits("credits of the request", "For how many credits would you be enrolled?"),
  continuingInFall: yesNo("whether study continues in fall", "Will you go on studying in the fall?"),
};

export const request = part("request", {
  ...when,
  ...work,
  ...study,
  documents: paperwork("documents of the request", "Which documents do you have, and what do they say?"),
  attestations: ticks("statements confirmed", "Which of the statements do you, or your adviser, confirm?"),
});
