/** The ways to begin, and what is wrong with a record. */
export const start = {
  start: {
    title: "Where do you stand?",
    lede: "See what you may do, what you must do and by when, and which days are being counted. Every answer names its rule.",
    private: "Computed on this device: no account, and nothing is sent.",
    begin: "Answer one question at a time",
    beginSays:
      "You are asked only what can still change the answer, and why. “I don't know” is an answer too.",
    interview: "Begin",
    form: "Or fill in one short form",
    status: "Status",
    isF1: "F-1 student",
    isJ1: "J-1 student or scholar",
    beginDo: "Start",
    open: "Open your record",
    openSays:
      "A record is a small file with your dates (JSON). You may have saved one here, or your office gave you one.",
    choose: "Choose a file",
    drop: "or drop it here",
    dropNow: "Let go to open it",
    folder: "That is a folder. Open it and take the file that was saved as record.json.",
    paste: "Paste it as text",
    pasteLabel: "The record as text",
    pasteDo: "Open this text",
    examples: "Or look at a ready example",
    examplesSays: "Invented students, each in one situation.",
    groups: {
      work: "Work during the program",
      opt: "Work after it: OPT",
      stem: "The STEM extension",
      after: "After OPT",
      away: "Leave, travel, moving",
      other: "Other situations",
    } as { [group: string]: string },
    kept: "Go on with the record kept on this device",
    forget: "Forget it",
    noExamples: "The examples could not be fetched. Opening your own record still works.",
    exampleOn: (day: string) => `as of ${day}`,
  },

  faults: {
    title: (n: number) =>
      n === 1 ? "One thing in the record must be mended" : `${n} things in the record must be mended`,
    where: "Where",
    what: "What is wrong",
    mend: "How to mend it",
    whole: "the record as a whole",
    alike: (n: number) => `and ${n} more like it`,
    kept: "Your last readable record is still shown.",
  },
};
