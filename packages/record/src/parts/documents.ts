import { amount, date, dateOrNotYet, oneOf, part, text, yesNo } from "../fields.ts";
import { classes } from "../values.ts";

const formDates = (form: string) => ({
  start: date(`start date on the ${form}`, `Which start date does your ${form} show?`),
  end: date(`end date on the ${form}`, `Which end date does your ${form} show?`),
  issuedOn: dateOrNotYet(`day the ${form} was issued`, `On which day was your newest ${form} issued?`),
});

export const documents = part("documents", {
  passport: part("passport", {
    expires: date("passport expiry date", "When does your passport expire?"),
  }),
  visa: part("visa", {
    class: oneOf(classes, "class on the visa", "Which class does the visa in your passport show?", 2),
    expires: date("visa expiry date", "When does the visa in your passport expire?"),
  }),
  i20: part("I-20", formDates("I-20")),
  ds2019: part("DS-2019", {
    ...formDates("DS-2019"),
    category: oneOf(
      ["student", "student-intern", "research-scholar", "professor", "short-term-scholar", "other"],
      "category on the DS-2019",
      "Which category of exchange visitor does your DS-2019 show?",
      2,
    ),
  }),
  insurance: part("health insurance", {
    medical: amount(
      "cover for an illness",
      "How much does your insurance pay for one accident or illness?",
      "US dollars",
      1e9,
      2,
    ),
    repatriation: amount(
      "cover for repatriation",
      "How much does it pay to bring the dead home?",
      "US dollars",
      1e9,
      2,
    ),
    evacuation: amount(
      "cover for evacuation",
      "How much does it pay for medical evacuation?",
      "US dollars",
      1e9,
      2,
    ),
    deductible: amount(
      "deductible",
      "How much of each accident or illness do you pay first yourself?",
      "US dollars",
      1e9,
      2,
    ),
    coInsurance: amount("co-insurance", "Which share do you pay after that?", "percent", 100, 2),
  }),
  travelSignature: part("travel signature", {
    signedOn: dateOrNotYet(
      "day of the travel signature",
      "On which day was your I-20 (page 2) or DS-2019 last signed for travel?",
    ),
  }),
  ead: part("EAD", {
    category: text("EAD category", "Which category does your EAD show (for example c3B)?", 2),
    start: date("first day on the EAD", "From which day is your EAD valid?"),
    end: date("last day on the EAD", "Until which day is your EAD valid?"),
  }),
  i983: part("I-983 training plan", {
    employer: text("employer on the I-983", "Which employer does the I-983 name?"),
    signedOn: dateOrNotYet("day the I-983 was signed", "On which day was the I-983 signed by both?"),
    signatoryIsStudent: yesNo(
      "whether the student signed for the employer",
      "Did you sign the I-983 for the employer yourself?",
    ),
  }),
  sevisFeeReceipt: part("SEVIS fee receipt", {
    paidOn: dateOrNotYet("day the SEVIS fee was paid", "On which day did you pay the SEVIS fee?"),
  }),
});
