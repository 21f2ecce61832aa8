/** Every sentence of the pages, in one place; a translation is another file with the same keys. */
const s = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const words = {
  name: "Sojourn",
  skip: "Skip to the page",
  nav: { label: "Main", standing: "My standing", rules: "Rules", about: "About" },
  footer:
    "Sojourn computes on your device and sends nothing. It is not legal advice: your designated school official (DSO) decides.",
  loading: "Reading the rules…",
  problem: {
    title: "That did not work",
    says: (what: string) => `The page could not be made: ${what}`,
    mend: "Reload the page. If it happens again, the site is being updated or you are offline; try in a minute.",
    reload: "Reload",
    missing: "There is no page here",
    home: "Go to your standing",
  },

  start: {
    title: "Where do you stand?",
    lede: "Say what is on your I-20 and see what you may do, what you must do and by when, and which days are being counted. Every answer names its rule.",
    private: "Everything is computed on this device. No account, and nothing is sent anywhere.",
    begin: "Start with your program",
    beginSays:
      "A few answers give a first standing. Leave out what you do not know: it stays an open question.",
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
    paste: "Paste it as text",
    pasteLabel: "The record as text",
    pasteDo: "Open this text",
    examples: "Or look at a ready example",
    examplesSays: "Invented students, each in one situation.",
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
    kept: "Your last readable record is still shown.",
  },

  standing: {
    title: (day: string) => `Where you stand on ${day}`,
    asOf: "On the day",
    school: "School",
    unknownSchool: (id: string) => `${id}: no pages here, federal rules only`,
    noSchool: "None: federal rules only",
    adds: (school: string, n: number) =>
      `${school} asks more: ${s(n, "rule")} of its own here, none that allows more.`,
    addsNothing: (school: string) => `${school} adds nothing to what is shown here.`,
    federal: "A school may ask more than the law; choose yours to add its rules.",
    change: "What you told us",
    restart: "Start again",
    example: (title: string) => `Ready example: ${title}`,
    programEnds: (day: string) => `program ends ${day}`,
    unnamed: "Nothing known about a program yet",
  },

  glance: {
    label: "At a glance",
    calm: "Nothing is overdue, and nothing is due in the next 14 days.",
    askedDuties: (n: number) => `Say whether you did ${s(n, "thing")} that was due.`,
    wrong: (n: number) => (n === 1 ? "One thing is wrong or late" : `${n} things are wrong or late`),
    now: "Today",
    soon: "Soon",
    runsOut: (title: string) => `${title}: the limit is reached`,
    next: "Do next",
    noDuty: "No duty is in sight.",
    by: (day: string) => `by ${day}`,
    wasDue: (day: string) => `was due on ${day}`,
    counting: "Being counted",
    nothing: "Nothing with a limit yet.",
    used: (used: string, limit: string, title: string) => `${title}: ${used} of ${limit}`,
    left: (n: string) => `${n} left`,
    until: (day: string) => `used up on ${day} if nothing changes`,
    may: "You may",
    open: (n: number) => (n === 0 ? "Nothing is open now" : `${s(n, "thing")} open now`),
    later: (n: number) => `${n} more later`,
    asks: (n: number) => `${n} ${n === 1 ? "waits" : "wait"} for an answer from you`,
  },

  questions: {
    title: "To know more, answer one question",
    left: (n: number) => (n > 1 ? `${n} in all` : ""),
    decides: (titles: string, more: number) =>
      `It decides on: ${titles}${more > 0 ? ` and ${more} more` : ""}`,
    allPassed: "You have passed over every question. The answers above hold with what is known.",
    again: "Ask again",
  },

  timeline: {
    title: "Your stay at a glance",
    asTable: "The same as a table",
    lane: "Lane",
    what: "What",
    from: "From",
    until: "Until",
    open: "no end given",
    today: "today",
    label: (from: string, until: string) =>
      `Timeline from ${from} to ${until}. The same is in the table below the picture.`,
    scroll: "Timeline, scrolls sideways",
    empty: "There are no dates to draw yet. Add your program's start and end.",
    lanes: {
      study: "Study",
      authorised: "Approved",
      work: "Work",
      away: "Away",
      windows: "Open times",
      due: "Dates",
    },
    gap: "no qualifying work",
    asked: (what: string) => `${what}, asked for`,
    windowKinds: { file: "File", begin: "Begin", end: "End", request: "Ask" },
    legend: {
      planned: "asked for or planned",
      gap: "days without work that count",
      window: "time in which you may do it",
      duty: "something to do",
      milestone: "a date that follows",
    },
  },

  clocks: {
    idle: "Nothing counted so far",
    title: "What is being counted",
    none: "Nothing is being counted yet.",
    of: (limit: string) => `of ${limit}`,
    needed: (limit: string) => `of ${limit} needed`,
    left: (n: string) => `${n} left`,
    runsOut: "Runs out on",
    exceeded: "Limit passed",
    unsettled: "Not settled",
    enough: "Enough",
    near: "Close to the limit",
    which: "Which days?",
    noDays: "No day counts yet.",
    between: (a: string, b: string) => `Between ${a} and ${b}`,
    atLeast: (a: string) => `At least ${a}`,
    also: (by: string, n: string) => `Counted ${by}: ${n}`,
    warnAt: (n: number, unit: string) => `Warning at ${n} ${unit}`,
    warnOn: (day: string) => `on ${day}`,
    /** "OPT used at this level" of a master's student: "OPT used at master's level" */
    atLevel: (title: string, level: string) => `${title.replace(/ at this level$/, "")} at ${level} level`,
    picture: (used: string, limit: string) => `${used} of ${limit} used`,
  },

  permissions: {
    title: "What you may do",
    groups: {
      open: "Open now",
      later: "Opens later",
      asks: "Needs an answer from you",
      shut: "Not possible as things stand",
      past: "The time for it is over",
      none: "Not for someone in your status",
    },
    states: {
      open: "Open",
      "opens-later": "Opens later",
      unknown: "Needs an answer",
      closed: "Over",
      barred: "Not possible",
      "not-applicable": "Does not apply",
    },
    why: "Why?",
    answer: "Answer",
    schoolAsksMore: "Your school asks more",
    asks: (first: string, more: number) => (more > 0 ? `${first} And ${s(more, "more question")}.` : first),
    moreQuestions: (n: number) => s(n, "more question"),
    cautions: (n: number) => s(n, "caution"),
  },

  why: {
    statuses: {
      met: "Met",
      unmet: "Not met",
      unknown: "Not known",
      lifted: "Lifted by an exception",
      "not-applicable": "Does not apply",
      conflict: "Rules disagree",
    },
    requirements: "Reasons",
    notApplied: (n: number) => `${s(n, "rule")} looked at that ${n === 1 ? "does" : "do"} not apply`,
    facts: "Facts used",
    manyFacts: (n: number) => `Facts used (${n})`,
    slack: (n: string) => `${n} to spare`,
    short: (n: string) => `${n} too many or too late`,
    otherwise: "If not",
    exception: "Exception looked at",
    applied: { true: "applies", false: "does not apply", unknown: "not known whether it applies" },
    asksMore: (school: string) => `${school} asks more`,
    windows: "Dates",
    windowNames: {
      file: "File with USCIS",
      begin: "Begin",
      end: "Last day it can run",
      request: "Ask your school",
    },
    from: "from",
    until: "until",
    noLimit: "no limit given",
    notSettled: "not settled",
    decidedBy: "decided by",
    amount: "How much",
    upTo: (n: string) => `up to ${n}`,
    grants: "It also lets you",
    documents: "Documents",
    documentStates: { present: "there", missing: "missing", unknown: "not known" },
    approvals: "Approved by",
    attests: (what: string) => `who confirms: ${what}`,
    answered: "You hear back within",
    cautions: "Be careful",
    sharpen: (n: number) => `${s(n, "answer")} could make it more exact`,
    assumed: "Taken for granted",
    assumedAs: (fact: string, as: string) => `${fact}: ${as}`,
    source: "Source",
    rule: "Rule",
  },

  duties: {
    title: "What you must do",
    none: "No duty follows from what is known.",
    allDone: "Nothing is left to do, as far as is known.",
    past: (n: number) => `Done (${n})`,
    far: (n: number) => `Further away (${n})`,
    states: {
      upcoming: "Upcoming",
      due: "Due now",
      done: "Done",
      late: "Done late",
      overdue: "Overdue",
      unknown: "Did you?",
    },
    advised: (day: string) => `Better by ${day}`,
    others: {
      school: "Your school must do this",
      dso: "Your DSO must do this",
      employer: "Your employer must do this",
    } as {
      [by: string]: string;
    },
  },

  milestones: {
    title: "Dates that follow",
    none: "No date to come follows from what is known.",
    open: "not known",
    past: (n: number) => `Gone by (${n})`,
    unsettled: (n: number) => `Waiting for a fact (${n})`,
    conflict: (day: string) => `or, by another rule, ${day}`,
  },

  law: {
    lineLabel: "The law that was used",
    on: (rules: string, day: string, guidance: number) =>
      `Computed on this device from the ${rules} in force on ${day} that speak of what is shown${guidance > 0 ? `, ${guidance} of them guidance` : ""}.`,
    asideEnjoined: (n: number) => `${s(n, "rule")} left aside: blocked by a court`,
    asideProposed: (n: number) => `${s(n, "rule")} left aside: only proposed`,
    book: (version: string) => `Rulebook ${version}.`,
    advice: "Not legal advice: your DSO decides.",
    states: { enjoined: "blocked by a court", proposed: "only proposed" },
    since: (day: string) => ` since ${day}`,
    moving: "The law is moving",
    movingSays: "These rules are written, but they are not the law, so they do not count above.",
    seeIf: "See your standing as if it were law",
    other: "Ask about other law",
    otherSays: "The law of another day, or rules that are not law. The page will say so at its top.",
    dayLabel: "The law as of",
    supposeLabel: "Suppose that this is law",
    bannerLabel: "Other law than today's",
    supposing: (pages: string) => `Supposing: ${pages}`,
    lawAsOf: (day: string) => `The law as of ${day}`,
    notTheLaw: "This is not the law today.",
    otherDay: "This may not be the law of the day you ask about.",
    stop: "Back to the law in force",
    unknownPage: (name: string) => `There is no page or rule “${name}”; it changes nothing.`,
    changes: (n: number) =>
      n === 0
        ? "It would change nothing here"
        : `Compared with the law in force, ${s(n, "answer")} would change`,
    moreChanges: (n: number) => s(n, "more change"),
    notYet: (page: string, from: string, day: string) =>
      `${page} would begin on ${from}; on ${day} it changes nothing.`,
    notLawOn: (day: string) => `Not law on ${day}.`,
    places: {
      "in-force": "In force",
      guidance: "Guidance",
      enjoined: "Blocked by a court",
      proposed: "Only proposed",
      superseded: "No longer law",
      "not-yet": "Not law yet",
    },
    supposed: "Supposed",
  },

  mend: {
    title: "What would change it",
    looking: "Looking for the smallest change…",
    none: "No single change of your plans opens it.",
    others: "Or",
  },

  forces: {
    binding: "Binding",
    guidance: "Guidance",
    advisory: "Advice",
    proposed: "Proposed",
    enjoined: "Blocked by a court",
    superseded: "Superseded",
  } as { [force: string]: string },

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
    listed: (names: string) => `Listed so far: ${names}.`,
    notYet: "Not yet",
    answer: "Answer",
    choose: "Choose…",
    clear: "Clear",
    addToList: "Then add what is missing: in the record text under “What you told us”.",
    inText: "This needs more than one answer. Add it in the record text under “What you told us”.",
    notKnown: "not known",
    badDate: "Not a date yet",
    refused: "This answer does not fit the record:",
    day: "day",
    month: "month",
    year: "year",
  },

  rules: {
    title: "Rules",
    lede: "Every rule that Sojourn can cite, as it is written and as it is run.",
    search: "Search by words or id",
    layer: "Written by",
    allLayers: "The law and every school",
    show: "Show",
    shown: { all: "All rules", law: "Those that are law", not: "Those that are not law" },
    lawOn: (n: number, day: string) => `${n} of them law on ${day}`,
    supposedNote: "It is supposed here; it is not the law.",
    supposePage: (page: string) => `Suppose that “${page}” is law`,
    seeStanding: "See your standing with it",
    found: (n: number, of: number) => (n === of ? s(n, "rule") : `${n} of ${s(of, "rule")}`),
    none: "No rule has these words. Try fewer, or part of an id.",
    back: "All rules",
    unknown: (id: string) => `There is no rule ${id} in this rulebook.`,
    runs: "runs",
    text: "text only",
    formal: "As the engine reads it",
    formalSays: "Exactly what is run, as it stands on the policy page.",
    noFormal: (why?: string) =>
      why
        ? `Nothing of this rule runs: ${why}`
        : "Nothing of this rule runs yet; it is here to be read and cited.",
    runsElsewhere: "It says again what the rule below says, which the engine runs.",
    runsAs: "Runs as",
    source: "Source",
    readOn: (day: string) => `read on ${day}`,
    force: "Force",
    since: (day: string) => `since ${day}`,
    effective: "In effect",
    effectiveWords: (from?: string, until?: string) =>
      from && until
        ? `${from} to ${until}`
        : from
          ? `since ${from}`
          : until
            ? `until ${until}`
            : "no dates given",
    consequence: "If it is not kept",
    authority: "Authority",
    appliesTo: "Applies to",
    page: "Policy page",
    examples: "Examples that run",
    examplesSays: "Run just now in this browser, with the rules as they stand.",
    given: "Given",
    on: (day: string) => `On ${day}`,
    holds: "holds",
    fails: (got: string) => `does not hold; the answer is ${got}`,
    record: "The record",
    referredBy: "Rules that refer to it",
    seeAlso: "See also",
    replaces: "Replaces",
    excepts: "Lifts",
    versions: "Versions of this rule",
  },

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

/** "1 day", "12 days", "1 month": the engine's units, in the number that is meant. */
export function countWords(n: number, unit: string): string {
  const many = unit.endsWith("s") ? unit : `${unit}s`;
  return `${n.toLocaleString("en")} ${n === 1 ? many.replace(/s$/, "") : many}`;
}

/** The record's own words, at the head of a line. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
