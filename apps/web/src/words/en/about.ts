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
  },
};
