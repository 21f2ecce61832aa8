import { amount, date, dateOrNotYet, hours, id, listOf, oneOf, text, yesNo } from "../fields.ts";

const who = {
  employer: text("employer", "For whom do you work?"),
  kind: oneOf(
    ["employee", "contractor", "self-employed", "agency", "volunteer", "gig"],
    "kind of employment",
    "Are you an employee, a contractor, self-employed, with an agency, a volunteer, or doing gigs?",
  ),
  agency: text("agency", "Which agency employs you?"),
  client: text("client", "At which client do you work?"),
  ein: text("employer's EIN", "What is the employer's EIN (on your W-2 or from payroll)?", 2),
  eVerify: yesNo("whether the employer is in E-Verify", "Is the employer enrolled in E-Verify?", 3),
  onCampus: yesNo("whether the job is on campus", "Is the job on campus?"),
  location: text("place of work", "Where do you work?"),
  inUs: yesNo("whether the work is done in the United States", "Is the work done in the United States?"),
};

const when = {
  offeredOn: date("day of the offer", "On which day were you offered the job?", 2),
  start: date("first day of work", "On which day did you start the job?"),
  end: dateOrNotYet("last day of work", "On which day did the job end, if it did?", 1),
  reportedOn: dateOrNotYet("day the job was reported", "On which day did you report the job to your school?"),
  endReportedOn: dateOrNotYet("day the end was reported", "On which day did you report that the job ended?"),
};

const time = {
  hoursPerWeek: hours("hours a week", "How many hours a week do you work?"),
  averageHours: hours("average hours a week", "How many hours a week do you work on average?", 2),
  remoteDaysPerWeek: amount("remote days a week", "How many days a week do you work from home?", "days", 7),
  weeks: listOf("hours week by week", "week", {
    from: date("first day of the week", "With which day does the week start?"),
    hours: hours("hours in the week", "How many hours did you work that week?", 2),
  }),
};

const nature = {
  program: id("program the job relates to", "To which of your degrees does the job relate?"),
  related: yesNo("whether the job is related", "Is the work directly related to what you studied?"),
  relatedToDegree: yesNo(
    "whether the job is related to the degree",
    "Is the work related to the degree named above?",
  ),
  paid: yesNo("whether the job is paid", "Are you paid?"),
  workStudy: yesNo(
    "whether the job is Work-Study",
    "Is the job a Work-Study job, paid in part from federal student aid?",
    2,
  ),
  wage: amount("hourly pay", "How much are you paid an hour?", "US dollars", 100_000, 2),
  licence: yesNo(
    "whether the business is licensed",
    "Do you hold the licences that your own business needs?",
    2,
  ),
  evidence: yesNo(
    "whether evidence is kept",
    "Do you keep evidence of the work (contracts, invoices, letters)?",
  ),
};

export const employment = listOf("employment", "job", { ...who, ...when, ...time, ...nature });
