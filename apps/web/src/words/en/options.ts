import { some } from "../some.ts";

/** Situations, and the ways on from them. */
export const options = {
  options: {
    title: "What can I do now?",
    lede: "Find what describes you. Each page names what you can lawfully do, and checks it against what you told us.",
    own: "Your record says",
    checked: "Checked against your record:",
    whatNow: "What you can do now:",
    compare: "The kinds of work, side by side",
    compareSays:
      "On campus, CPT, OPT, the STEM extension, hardship, academic training: who permits it, how long, how many hours.",
    all: "All situations",
    none: "There is no situation of that name here.",
    others: "Other situations",

    holds: "This is your situation, as your record says.",
    not: "Your record does not say that you are in this situation. Below is how it would be.",
    supposes: "What this page takes as given",
    asOf: (day: string) => `Asked for ${day}`,
    noPromise:
      "None of this is a promise. USCIS, your school or your sponsor decides, and you answer for your own status.",

    asks: {
      title: "See how it stands for you",
      says: (n: number) =>
        `${some(n, "short question")}, one at a time. Nothing you tell us leaves this device.`,
      or: "Or begin with",
      start: "a ready example or your own record",
      passed: "You skipped these questions. Below is what can be said without them.",
    },

    ways: "What you can do",
    waysNone:
      "None of these is open to you as things stand. Speak with your DSO or an immigration lawyer before you do anything else.",
    states: {
      open: "Open.",
      flagged: "Open, but be careful.",
      "opens-later": "Opens later.",
      unknown: "Needs an answer from you.",
      closed: "The time for it is over.",
      barred: "Not possible.",
      "not-applicable": "Not for you.",
    },
    marks: {
      flagged: "Open, but be careful",
      supposed: "Only supposed",
    },
    would: {
      open: "It would be open, if all that is taken as given is so.",
      flagged: "It would be open, if all that is taken as given is so; but be careful.",
      "opens-later": "It would open later, if all that is taken as given is so.",
      unknown: "It would depend on more than is known.",
      closed: "The time for it would be over.",
      barred: "Not possible even then.",
      "not-applicable": "Not for somebody in that status.",
    },
    runsOut: (title: string, day: string) => `Only until ${day}, when this count is used up: ${title}.`,
    unsettled: "What it depends on is not known yet.",
    hereOnly: "What you tell us about this request stays on this page. It is no request yet.",
    supposed: "Taken as given for this way",
    minded: "Be careful",
    warnings: (n: number) => some(n, "caution"),

    plans: "What each choice comes to",
    plansSays: "Worked out with the rules of today, each permission used for as long as it may last.",
    plansOpen: "Answer the questions above, and the months of each choice are counted here.",
    inAll: "of work in all",
    nothing: "Nothing",
    stepOn: (day: string) => `asked on ${day}`,
    stepUnsettled: "not settled by what is known",

    watch: "What to keep an eye on",
    tell: "In the words of the rules",
    claims: "What a private agency says about this",
    claimsSays:
      "From the web page of an agency: marketing, not a rule. Below each claim stand the rules that decide.",
    decides: "What decides",

    table: {
      lede: "What each kind of work is for, and how it stands for you. Every field names its rule.",
      show: "Show",
      you: "For you, now",
      by: "Who permits it",
      nobody: "nobody has to",
      aspect: "What",
    },
  },
};
