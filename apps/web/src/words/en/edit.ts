/** What the student tells. */
export const edit = {
  edit: {
    program: "Your program",
    programSays: "Each change is answered at once.",
    field: { school: "School" },
    complete: "Is the list complete?",
    completeSays:
      "When a list is complete, what is not in it did not happen. Otherwise it stays an open question.",
    text: "The whole record as text",
    textSays: "Everything Sojourn knows about you. Change it here, then use it.",
    textDo: "Use this text",
    keep: "Keep on this device",
    keepSays: "Stored in this browser only. Do not tick this on a shared computer.",
    save: "Save as a file",
    saved: "record.json",
    yes: "Yes",
    no: "No",
    dontKnow: "I don't know",
    noneListed: "None listed so far.",
    offered: {
      says: "From your school's calendar, and from what you listed. Nothing is taken over until you say so. Compare the days with your school's calendar.",
      loads: { full: "Full time", reduced: "Less than full time", none: "Not enrolled" } as {
        [load: string]: string;
      },
      yearOn: "As the year before: look at it and add it",
      added: (name: string) => `Added: ${name}.`,
    },
    notYet: "Not yet",
    answer: "Answer",
    choose: "Choose…",
    clear: "Clear",
    moreFields: "More facts",
    inText: "This needs more than one answer. Add it in the record text under “What you told us”.",
    notKnown: "not known",
    badDate: "Not a date yet",
    refused: "This answer does not fit the record:",
    day: "day",
    month: "month",
    year: "year",
  },
};
