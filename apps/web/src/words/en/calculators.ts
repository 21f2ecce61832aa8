import { some } from "../some.ts";

/** Small answers, each a page. */
export const calculators = {
  calculators: {
    title: "Calculators",
    lede: "One question each, answered in a minute. Everything is computed on your device, with the same rules as your standing.",
    all: "All calculators",
    file: "The CPT calculator as one file",
    fileSays:
      "Open it without a network, on any computer or phone: nothing to install, nothing is sent. It holds the rules as they stand today.",
    fileSize: (size: string) => `About ${size} MB, in all five languages.`,
    fileFoot: (day: string, version: string) =>
      `The rules as they stood on ${day} (rulebook ${version}). Take a new file when they may have changed.`,
    download: "Download",

    inputs: "What you tell us",
    more: "More that may matter",
    school: "School",
    schoolSays: "Your school may ask more than the law.",
    asOf: "On the day",
    entry: (one: string, n: number) => `${one} ${n}`,
    add: "Add one",
    addMore: "Add another",
    remove: (one: string, n: number) => `Remove ${one} ${n}`,
    removeDo: "Remove",
    noEntries: "None so far.",
    refused: "This was not taken:",
    fromRecord:
      "This starts from your record. What you change here stays on this page until you use it in your standing.",
    fromNothing: "This starts from nothing. Your record stays as it is.",
    takeOwn: "Start from my record",
    begin: "Start from nothing",
    keep: "Use in my standing",
    keepNew: "See my standing with this",
    kept: "Taken over into your record.",
    print: "Print",

    answer: "The answer",
    results: "In detail",
    counted: "The days that were counted",
    left: (n: string) => `${n} left`,
    reached: (day: string) => `The limit is reached on ${day}.`,
    passedOn: (day: string) => `The limit was reached on ${day}.`,
    between: (a: string, b: string) => `between ${a} and ${b}`,
    atLeast: (a: string) => `at least ${a}`,
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    unsettled: "not known yet",
    reasons: "Why",
    stays: "Stays open, as far as this count goes",
    shut: "Closed by this count",
    open: "Not settled by what is known",
    so: {
      met: (title: string) => `${title}: stays open, as far as this count goes.`,
      unmet: (title: string) => `${title}: closed by this count.`,
      runsOut: (day: string) => `The limit is reached on ${day} if nothing changes.`,
      assumed: (fact: string, as: string) => `Taken for granted: ${fact}: ${as}.`,
      coming: (title: string, day: string) => `${title}: ${day}.`,
      next: (title: string, day: string) => `Next, by ${day}: ${title}.`,
    },
    unknown: "What is not known",
    unknownSays:
      "What is not known is left open. Where a rule itself takes something for granted, it says so here.",
    above: "Asked above, under “What you tell us”:",
    sharper: (n: number) => `${some(n, "answer")} could make it more exact`,
    assumed: "Taken for granted",
    rules: "The rules behind it",
    notForYou: "Nothing here is for a student in the status you chose.",
    empty: "Fill in what you know: the answer appears here at once.",
    made: (day: string) => `Made on ${day}.`,

    ahead: "If it went on without a break",
    aheadFrom: "From the day",

    of: {
      "full-time": {
        title: "Full-time check for a term",
        question: "Is this term a full course of study?",
        needs: "For F-1 students. The credits of one term, or of two schools at once.",
        lists: {
          terms: { title: "The term", all: "These are all my terms of that time, at every school" },
        },
        headline: {
          done: () => "Full time: this load is a full course of study.",
          due: () => "Not full time by what is told here.",
          overdue: () => "Not full time by what is told here.",
          upcoming: () => "Not full time by what is told here.",
          late: () => "Full time: this load is a full course of study.",
          unknown: () => "Not settled yet: some answers are missing.",
        },
      },
      cpt: {
        title: "CPT days",
        question: "How much full-time CPT have I used, and does it cost me my OPT?",
        needs:
          "For F-1 students. Enter each CPT authorization from page 2 of your I-20, also the ones to come.",
        lists: {
          authorizations: {
            title: "CPT authorizations",
            all: "These are all my CPT authorizations at this level",
          },
        },
        headline: {
          settled: (used: string, limit: string, left: string) =>
            `You have used ${used} of ${limit} of full-time CPT; ${left} left.`,
          atLeast: (used: string, limit: string) =>
            `You have used at least ${used} of ${limit} of full-time CPT.`,
          over: (used: string, limit: string) =>
            `You have ${used} of full-time CPT. ${limit} is the most that OPT allows.`,
        },
        ahead: (n: string, day: string) =>
          `Day ${n} would be ${day}. One day more, and there is no OPT after a program at this level.`,
        aheadOver: "The limit is passed already.",
      },
      opt: {
        title: "OPT dates",
        question: "When may I file for OPT, when can it start, and when does it end?",
        needs: "For F-1 students. OPT after the program, one application.",
        lists: {
          authorizations: {
            title: "OPT I have had",
            all: "This is all the OPT I have had; with none, tick it too",
          },
        },
        headline: {
          dated: (from: string, until: string) => `File for OPT from ${from} until ${until}.`,
          past: (from: string, until: string) => `The time to file for OPT was from ${from} until ${until}.`,
          none: () => "Enter your program end date, and the dates appear here.",
        },
      },
      unemployment: {
        title: "Days without work on OPT",
        question: "How many days of unemployment have I used, and when do they run out?",
        needs: "For F-1 students on OPT or STEM OPT, from the first day on the card.",
        lists: {
          authorizations: { title: "OPT cards", all: "These are all my OPT cards" },
          employment: { title: "Jobs", all: "These are all my jobs since OPT began; with none, tick it too" },
        },
        headline: {
          settled: (used: string, limit: string, left: string) =>
            `You have used ${used} of ${limit} without qualifying work; ${left} left.`,
          atLeast: (used: string, limit: string) =>
            `You have used at least ${used} of the ${limit} without qualifying work.`,
          over: (used: string, limit: string) =>
            `You have ${used} without qualifying work. ${limit} is the most that is allowed.`,
        },
      },
      stem: {
        title: "STEM dates and reports",
        question: "When do I file for the STEM extension, and what must I report, by when?",
        needs: "For F-1 students on OPT with a STEM degree.",
        lists: {
          authorizations: { title: "OPT cards", all: "These are all my OPT cards" },
          employment: { title: "Jobs", all: "These are all my jobs since OPT began; with none, tick it too" },
        },
        headline: {
          dated: (from: string, until: string) => `File for the STEM extension from ${from} until ${until}.`,
          past: (from: string, until: string) =>
            `The time to file for the STEM extension was from ${from} until ${until}.`,
          none: () => "Enter the dates of your OPT card, and the dates appear here.",
        },
      },
      travel: {
        title: "Travel check",
        question: "Can I travel and come back with the papers I have?",
        needs: "For F-1 and J-1 students. One trip: the day you leave and the day you come back.",
        lists: {
          authorizations: {
            title: "OPT, if you have had any",
            all: "This is all the OPT I have had; with none, tick it too",
          },
          employment: { title: "Jobs on OPT", all: "These are all my jobs on OPT; with none, tick it too" },
        },
        headline: {
          open: () =>
            "Your papers serve for coming back, as far as is known. The officer at the border decides.",
          "opens-later": () => "Your papers do not serve yet; see the reasons below.",
          barred: () => "Do not travel like this: you may not be let back in. The reasons are below.",
          closed: () => "Coming back this way is no longer possible.",
          unknown: () => "Not settled yet: some answers are missing.",
        },
      },
      grace: {
        title: "Grace period and transfer",
        question: "How long may I stay after my program, and until when can I transfer?",
        needs: "For F-1 and J-1 students at the end of the program, of OPT, or of an authorized withdrawal.",
        lists: {
          authorizations: {
            title: "OPT, if you have had any",
            all: "This is all the OPT I have had; with none, tick it too",
          },
          leaves: { title: "Leaves, if any", all: "These are all my leaves; with none, tick it too" },
        },
        headline: {
          dated: (day: string) => `The grace period ends on ${day}.`,
          past: (day: string) => `The grace period ended on ${day}.`,
          none: () => "Not settled yet: some answers are missing.",
        },
      },
      "academic-training": {
        title: "Academic training (J-1)",
        question: "How much academic training may I have, and when must it begin?",
        needs: "For J-1 students, not for interns.",
        lists: {
          authorizations: {
            title: "Academic training I have had",
            all: "This is all the academic training I have had; with none, tick it too",
          },
        },
        headline: {
          settled: (used: string, limit: string, left: string) =>
            `You have used ${used} of ${limit} of academic training; ${left} left.`,
          atLeast: (used: string, limit: string) =>
            `You have used at least ${used} of ${limit} of academic training.`,
          over: (used: string, limit: string) =>
            `You have ${used} of academic training. ${limit} is the most.`,
          plain: (used: string) =>
            `You have used ${used} of academic training; enter the dates of your program to see the limit.`,
        },
      },
      "business-days": {
        title: "Business-day deadline",
        question: "My office answers within a number of business days: which day is that?",
        needs: "Saturdays, Sundays, federal holidays and the school's own days off do not count.",
        from: "Counted from the day",
        days: "Business days",
        whole: (most: number) => `A whole number from 1 to ${most}`,
        direction: "Which way",
        after: "After that day",
        before: "Before that day",
        promises: "What this school promises",
        promise: (title: string, days: number) => `${title}: an answer within ${some(days, "business day")}`,
        saysAfter: (days: number, from: string) => `${some(days, "business day")} after ${from}.`,
        saysBefore: (days: number, from: string) =>
          `Ask by then, and the office has ${some(days, "business day")} until ${from}.`,
        off: "Weekdays that do not count",
        offSays: "Saturdays and Sundays never count and are not listed.",
        offNone: "None on the way.",
        federal: "federal holiday",
        school: "the school's calendar",
      },
    },
  },
};
