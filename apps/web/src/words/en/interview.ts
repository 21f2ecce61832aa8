import { some } from "../some.ts";

/** The interview: one question at a time. */
export const interview = {
  interview: {
    title: "What would you like to know?",
    lede: "Choose one. You are asked only what can still change the answer, one question at a time, and you may leave any of them open.",
    happened: "Lost a job, missed a day, not selected in a lottery, or only counting days?",
    toOptions: "What you can do then",
    toCalculators: "Count the days",
    everything: "Everything: my whole standing",
    groups: {
      work: "Work",
      stay: "Study and stay",
      enter: "Travel and come back",
      other: "Other",
    },
    aboutAll: "Your whole standing",
    /** How many more there are follows from the answers, so it is never promised. */
    question: (n: number, left?: number) =>
      left === undefined
        ? `Question ${n}`
        : left > 1
          ? `Question ${n} · about ${left - 1} more`
          : `Question ${n} · probably the last`,
    why: "Why this is asked",
    opening: {
      "status.class": "Each status has its own rules.",
      school: "Your school may ask for more than the law; its rules and its calendar are added.",
      "programs[0].level": "Time for work is counted anew at each level.",
      "programs[0].start": "Most work is possible only after a full academic year.",
      "programs[0].end":
        "Nearly every last day is counted from this date, which stands on your I-20 or DS-2019.",
      "programs[0].completed":
        "The days after it, and whether you may stay, are counted from the day on which you really finished.",
    } as { [fact: string]: string },
    decides: (titles: string, more: number) =>
      `It decides on: ${titles}${more > 0 ? ` and ${more} more` : ""}.`,
    noSchool: "Another school",
    back: "Back",
    soFar: "So far",
    soFarAll: (open: number, asks: number) =>
      `${some(open, "thing")} open now, ${asks} ${asks === 1 ? "waits" : "wait"} for an answer.`,
    show: "Show my whole standing",
    other: "Ask about something else",
    notSettledSays: (n: number) =>
      `${some(n, "fact")} you do not know ${n === 1 ? "leaves" : "leave"} it open. Below is what it hangs on; your DSO can often say.`,
    again: "Go through what I did not know again",
    allSettled: "Nothing more needs to be asked.",
    unknownTopic: "There is no such answer; choose one of these.",
    add: (one: string) => `Add ${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}`,
    addDo: "Add",
    isAll: "Yes, that is all",
    notAll: "No, something is missing",
    noneAtAll: "There was none",
  },
};
