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
      "Four answers give a first standing. You can leave any of them out: what is not known stays open.",
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
    asOf: "As of",
    school: "School",
    unknownSchool: (id: string) => `${id}: no pages here, federal rules only`,
    noSchool: "None: federal rules only",
    change: "What you told us",
    restart: "Start again",
    example: (title: string) => `Ready example: ${title}`,
    programEnds: (day: string) => `program ends ${day}`,
    unnamed: "Nothing known about a program yet",
  },

  urgent: {
    calm: "Nothing is due in the next 14 days.",
    next: (title: string) => `Next: ${title}`,
    more: (n: number) => `${s(n, "other duty is", "other duties are")} overdue`,
    overdue: "Overdue",
    now: "Today",
    soon: "Soon",
    runsOut: (title: string) => `${title}: the limit is reached on`,
    findings: "Seen in your record",
  },

  timeline: {
    title: "Your stay at a glance",
    asTable: "The same as a table",
    lane: "Lane",
    what: "What",
    from: "From",
    until: "Until",
    open: "no end given",
    today: "as of",
    label: (from: string, until: string) =>
      `Timeline from ${from} to ${until}. The same is in the table below the picture.`,
    scroll: "Timeline, scrolls sideways",
    empty: "There are no dates to draw yet. Add your program's start and end.",
    lanes: {
      study: "Study",
      authorised: "Authorised",
      work: "Work",
      away: "Away",
      windows: "Windows",
      due: "Due",
    },
    gap: "no qualifying work",
    asked: (what: string) => `${what}, asked for`,
    windowKinds: { file: "file", begin: "begin", end: "end", request: "ask" },
    legend: {
      planned: "planned or not yet approved",
      gap: "days without work that count",
      duty: "duty",
      done: "done",
      milestone: "milestone",
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
    level: (level: string) => `${level} level`,
    picture: (used: string, limit: string) => `${used} of ${limit} used`,
  },

  permissions: {
    title: "What you may do",
    groups: {
      open: "Open now",
      later: "Opens later",
      asks: "Needs an answer from you",
      shut: "Barred",
      past: "No longer open",
      none: "Does not apply to you",
    },
    states: {
      open: "Open",
      "opens-later": "Opens later",
      unknown: "Needs an answer",
      closed: "Closed",
      barred: "Barred",
      "not-applicable": "Does not apply",
    },
    why: "Why?",
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    since: (day: string) => `ended ${day}`,
    questions: (n: number) => s(n, "question"),
    answer: (n: number) => (n === 1 ? "Answer it" : `Answer ${n} questions`),
    moreQuestions: (n: number) => s(n, "more question"),
    cautions: (n: number) => s(n, "caution"),
    empty: "Nothing here.",
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
    otherwise: "Otherwise",
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
    grants: "Carries with it",
    documents: "Documents",
    documentStates: { present: "there", missing: "missing", unknown: "not known" },
    approvals: "Approved by",
    attests: (what: string) => `who confirms: ${what}`,
    answered: "Answered",
    cautions: "Be careful",
    missing: "Questions",
    assumed: "Taken for granted",
    assumedAs: (fact: string, as: string) => `${fact}: ${as}`,
    source: "Source",
    rule: "Rule",
  },

  duties: {
    title: "What you must do",
    none: "No duty follows from what is known.",
    past: (n: number) => `${s(n, "duty", "duties")} done or settled`,
    states: {
      upcoming: "Upcoming",
      due: "Due now",
      done: "Done",
      late: "Done late",
      overdue: "Overdue",
      unknown: "Not known",
    },
    by: (day: string) => `by ${day}`,
    advised: (day: string) => `better by ${day}`,
    settled: (day: string) => `done ${day}`,
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
    none: "No date follows from what is known.",
    open: "not settled",
    conflict: "or, by another rule,",
  },

  law: {
    on: (day: string) => `Computed on this device from the rules in force on ${day}`,
    supposing: (pages: string) => `supposing ${pages}`,
    book: (sha: string) => `rulebook ${sha}`,
    advice: "not legal advice: your DSO decides",
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
    layer: "Layer",
    allLayers: "All layers",
    found: (n: number, of: number) => (n === of ? s(n, "rule") : `${n} of ${s(of, "rule")}`),
    none: "No rule has these words. Try fewer, or part of an id.",
    back: "All rules",
    unknown: (id: string) => `There is no rule ${id} in this rulebook.`,
    runs: "runs",
    text: "text only",
    formal: "Formal reading",
    formalSays: "What the engine runs, as written on the policy page.",
    noFormal: (why?: string) =>
      why
        ? `Nothing of this rule runs: ${why}`
        : "Nothing of this rule runs yet; it is here to be read and cited.",
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
    layerHas: "Layer",
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
    blockedNote: "This rule is not in force. It takes part only in a question that supposes it.",
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
