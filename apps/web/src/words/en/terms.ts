/** A word of the field, other forms that it is met in, and what it means. */
export type Term = { term: string; forms?: string[]; meaning: string };

/** Words of the field, each explained where it is met. */
export const terms = {
  terms: {
    title: "Words of the field",
    here: "What the words mean",
    list: [
      {
        term: "CPT",
        meaning:
          "Curricular practical training: work that is part of your program, authorised by your school before you graduate.",
      },
      {
        term: "OPT",
        meaning:
          "Optional practical training: up to 12 months of work in your field at each level, approved by USCIS.",
      },
      {
        term: "STEM OPT",
        meaning: "24 more months of OPT after a degree on the STEM list, with an employer in E-Verify.",
      },
      {
        term: "Cap-gap",
        forms: ["cap gap"],
        meaning: "The time between the end of OPT and the start of an H-1B that was filed in time.",
      },
      {
        term: "Academic training",
        meaning: "Work in your field as a J-1 student, allowed by your program's sponsor.",
      },
      {
        term: "Program end date",
        forms: ["the end of the program"],
        meaning: "The last day of your program on the I-20 or DS-2019; many other days are counted from it.",
      },
      {
        term: "Grace period",
        forms: ["days of grace"],
        meaning:
          "The days after your program or OPT in which you may prepare to leave, transfer or change status.",
      },
      {
        term: "I-20",
        meaning: "The form your school issues; it shows your program's dates and your work authorisations.",
      },
      { term: "DS-2019", meaning: "The form of a J-1 student or scholar: what the I-20 is in F-1." },
      {
        term: "I-94",
        meaning:
          "The record of your last entry; it says in what status you came and until when you may stay.",
      },
      { term: "I-765", meaning: "The application to USCIS for the card that OPT needs." },
      { term: "I-983", meaning: "The training plan that you and your employer sign for STEM OPT." },
      { term: "EAD", meaning: "Employment authorisation document: the card USCIS issues for OPT." },
      {
        term: "E-Verify",
        meaning: "The government's check of who may work; an employer has to use it for STEM OPT.",
      },
      {
        term: "H-1B",
        meaning: "The status for skilled work at one employer; most are drawn by lot once a year.",
      },
      {
        term: "SEVIS",
        meaning: "The government's record of every F-1 and J-1 student, which your school keeps up to date.",
      },
      {
        term: "USCIS",
        meaning: "The agency that decides what is filed there: OPT, STEM OPT, a change of status.",
      },
      {
        term: "DSO",
        meaning:
          "Designated school official: the person in the international office who signs for you in SEVIS.",
      },
    ] as Term[],
  },
};
