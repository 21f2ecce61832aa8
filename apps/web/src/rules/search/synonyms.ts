/**
 * Words that students and rules use for one thing. Data, and no answers: which rule answers a question stands on the
 * rule's own page (`ASKED-AS`). The first word of a group is the one the rules use.
 */
export const SYNONYMS: readonly string[][] = [
  ["ead", "card", "permit"],
  ["employer", "company", "firm", "boss", "corporation"],
  ["job", "work", "employment", "position", "employed"],
  ["internship", "intern", "training"],
  ["unemployment", "unemployed", "jobless"],
  ["terminated", "fired", "dismissed", "quit", "resigned", "laidoff", "job-lost"],
  ["course", "class", "credit"],
  ["term", "semester", "quarter"],
  ["summer", "vacation", "break", "recess", "holiday"],
  [
    "illness",
    "sick",
    "ill",
    "medical",
    "health",
    "doctor",
    "disease",
    "hospital",
    "depression",
    "anxiety",
    "pregnant",
  ],
  ["family", "dependent", "spouse", "husband", "wife", "child", "kid", "son", "daughter", "f2", "j2"],
  ["travel", "trip", "abroad", "outside", "fly", "flight"],
  ["return", "reenter", "reentry", "entry", "enter", "back"],
  ["country", "us", "usa", "states", "america"],
  ["leave", "depart", "absence"],
  ["apply", "file", "application", "submit", "request", "send"],
  ["late", "missed", "deadline", "overdue", "forgot"],
  ["extension", "extend", "prolong", "longer", "renew"],
  ["shorten", "shorter", "early"],
  ["end", "expire", "expired", "expires", "finish", "over"],
  ["graduate", "graduation", "completion", "complete", "finish", "graduated"],
  ["pay", "paid", "salary", "wage", "money", "earn", "compensation", "income"],
  ["unpaid", "volunteer", "volunteering", "free"],
  ["business", "startup", "founder", "self", "own", "venture"],
  ["contract", "contractor", "freelance", "1099", "gig"],
  ["agency", "staffing", "consulting"],
  ["address", "moved", "apartment", "relocated", "move"],
  ["school", "university", "college", "campus"],
  ["transfer", "switch", "another"],
  ["change", "switch", "switched"],
  ["ssn", "social-security"],
  ["tax", "irs", "8843", "fica"],
  ["letter", "offer"],
  ["form", "i20", "ds2019"],
  ["remote", "home", "elsewhere", "state"],
  ["online", "distance", "virtual"],
  ["drop", "withdraw"],
  ["reduced", "fewer", "less", "below", "underload"],
  ["full", "fulltime"],
  ["part", "parttime"],
  ["lottery", "selected", "h1b"],
  ["papers", "documents", "carry"],
  ["program", "degree", "master", "phd", "bachelor", "major"],
  ["field", "major", "cip"],
  ["hardship", "funding", "tuition", "afford"],
  ["government", "dhs", "ice", "officer"],
  ["status", "sevis"],
  ["arrival", "arrive", "new"],
  ["adviser", "advisor", "department", "faculty"],
  ["pending", "waiting", "processing", "receipt"],
  [
    "approval",
    "approved",
    "permission",
    "authorised",
    "authorized",
    "authorisation",
    "authorization",
    "legal",
    "legally",
    "lawful",
  ],
  ["denied", "rejected", "refused", "revoked"],
  ["overlap", "several", "multiple", "more", "two"],
  ["affect", "impact", "reduce", "lose", "deduct", "influence", "hurt"],
  ["one", "single", "only", "once"],
  ["answer", "reply", "email", "mail", "message", "response"],
  ["study", "student", "studying", "enrolled"],
  ["keep", "maintain", "maintained"],
  ["number", "count", "days"],
  ["expedited", "hurried", "fast", "rush", "urgent"],
];

/** Phrases that mean one word; looked for before the text is cut into words. */
export const PHRASES: readonly [RegExp, string][] = [
  [/^what (is|are|does|counts as) (a |an |the )?/gm, "definition "],
  [/\b(go|going|move|moving|switch|switching) from\b/g, "change"],
  [/\blaid[ -]?off\b|\blet go\b|\blayoff\b/g, "laidoff unemployment"],
  [/\bmy (\w+ )?(job|contract|position) (has )?(ended|ends|is over)\b/g, "job-lost unemployment"],
  [/\b(time|semester|term|year) off\b|\bgap (year|semester)\b/g, "leave absence"],
  [
    /\b(uber|lyft|doordash|instacart|side (job|hustle)|babysit\w*|under the table|cash job)\b/g,
    "work without authorisation",
  ],
  [/\blost (my|the|a) (job|work)\b/g, "job-lost unemployment"],
  [/\bwork permit\b|\bemployment authorization( document)?\b/g, "ead"],
  [/\bgreen card\b/g, "permanent resident"],
  [/\bvisa stamp\b/g, "visa"],
  [/\bsocial security( number)?\b/g, "ssn"],
  [/\bgo(ing)? home\b|\bvisit(ing)? home\b/g, "travel"],
  [/\bcom(e|ing) back\b|\bgo(ing)? back\b|\bre-?ent(er|ry)\b/g, "return"],
  [/\blast (term|semester|quarter)\b|\bfinal semester\b/g, "final term"],
  [/\bcap[ -]gap\b/g, "capgap"],
  [/\bwork[ -]study\b/g, "workstudy"],
  [/\be-?verify\b/g, "everify"],
  [/\be-?mails?\b/g, "email"],
  [/\bon[ -]campus\b/g, "campus"],
  [/\b([a-z])-?(\d+[a-z]?)\b/g, "$1$2"],
  [/\b(ds|ds-)(2019)\b/g, "ds2019"],
  [/\bi-?(\d{2,3})\b/g, "i$1"],
  [/\bh-?1-?b\b/g, "h1b"],
  [/\bu\.s\.a?\.?/g, "us"],
];

/** Words that the stemmer would take for others. */
export const UNLIKE: ReadonlySet<string> = new Set(["international", "university", "general", "generally"]);

/** Words that carry no meaning of their own in a question. */
export const QUIET: ReadonlySet<string> = new Set(
  (
    "a about after again all also am an and any anything are as at be because been before being but by can could " +
    "did do does doing done for from get getting gets got had has have having he her here him his how i if in into " +
    "is it its just like long many may me might more most much must my need needs no not now of on or " +
    "our out please shall she should since so some soon still such tell than that the their them then there these " +
    "they this those to too under until up use used using very want was we were what when where whether which while " +
    "who whom whose why will with within without would yes yet you your"
  ).split(" "),
);
