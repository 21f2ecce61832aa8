/** About Sojourn, and the words of the field. */
export const about = {
  about: {
    title: "About Sojourn",
    body: [
      [
        "What it does",
        "Sojourn tells an international student in the United States where they stand: what they may do, what they must do and by when, and what is being counted. Each answer names the rule that gives it, the facts it used, and what would change it.",
      ],
      [
        "Where the rules come from",
        "The rules are policy pages that people can read. The same pages are run to compute the answer. Federal law is one layer; a school's own rules lie on top and may only ask for more, never allow more.",
      ],
      [
        "What it does with your facts",
        "Your record is read and computed in this browser. There is no account, no tracking, and no request carries any of it. It is kept on this device only when you say so.",
      ],
      [
        "When something is not known",
        "A missing fact never counts as “no”. Sojourn says what is missing and asks only for what can still change the answer.",
      ],
      [
        "When the law changes",
        "Every rule has a state: in force, guidance, proposed, or blocked by a court. The answer follows the rules in force on the day you ask about.",
      ],
      [
        "What it is not",
        "It is not legal advice and it decides nothing. Your designated school official (DSO) decides, and USCIS decides what is filed there.",
      ],
    ] as [string, string][],
    terms: "Words of the field",
    glossary: [
      [
        "CPT",
        "Curricular practical training: work that is part of your program, authorised by your school before you graduate.",
      ],
      [
        "OPT",
        "Optional practical training: up to 12 months of work in your field at each level, approved by USCIS.",
      ],
      ["STEM OPT", "24 more months of OPT after a degree on the STEM list, with an employer in E-Verify."],
      ["I-20", "The form your school issues; it shows your program's dates and your work authorisations."],
      ["EAD", "Employment authorisation document: the card USCIS issues for OPT."],
      [
        "DSO",
        "Designated school official: the person in the international office who signs for you in SEVIS.",
      ],
      [
        "Grace period",
        "The days after your program or OPT in which you may prepare to leave, transfer or change status.",
      ],
      ["Cap-gap", "The time between the end of OPT and the start of an H-1B that was filed in time."],
    ] as [string, string][],
  },
};
