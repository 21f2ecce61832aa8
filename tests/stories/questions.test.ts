import type { Rule, Statement } from "@sojourn/policy";
import { expect, it } from "vitest";
import { book } from "./told.ts";

/** What a student asks, the rules that answer it (`*`: all that begin so), and what of a standing computes the answer. */
type Asked = [number: number, question: string, rules: string, computed?: string];

const QUESTIONS: Asked[] = [
  [
    1,
    "Not selected in the lottery: how may I stay and work?",
    "ACE:SUIT-* MIA:STEM24-001 MIA:CAPGAP-001 UW:START-YEAR-001 ISSO:CPT-LOCATION-001",
    "stem-opt new-program cap-gap",
  ],
  [
    2,
    "I come with my child; may I earn something?",
    "ACE:PARENT-001 ISSO:WORK-001 US:F1-F2-LIMITS",
    "on-campus-work",
  ],
  [
    3,
    "What are OPT and CPT?",
    "ACE:OPT-DEF-001 ACE:CPT-DEF-001 ISSO:OPT-DEF-001 COL:CPT-DEF-001 ISSO:OPT-POST-DEF-001",
    "cpt post-completion-opt",
  ],
  [
    4,
    "May I be an intern while I study?",
    "ISSO:CPT-* ISSO:OPT-WHEN-001 ISSO:ONCAMPUS-001",
    "cpt pre-completion-opt",
  ],
  [
    5,
    "I missed the application for OPT",
    "ACE:OPT-60DAY-001 ISSO:GRACE-001 ISSO:NEW-PROGRAM-DEADLINE-001",
    "post-completion-opt remain new-program",
  ],
  [
    6,
    "On which program do I use OPT?",
    "ACE:OPT-ONCE-001 ISSO:OPT-DURATION-001 MIA:STEM-MAX2-001",
    "opt-used stem-extensions",
  ],
  [
    7,
    "Does CPT take away OPT?",
    "UW:FT365-001 ISSO:CPT-OPT-IMPACT-001 UW:PT-NOIMPACT-001",
    "full-time-cpt post-completion-opt",
  ],
  [8, "How much CPT have I used?", "UW:CALC-001 UW:FT365-001", "full-time-cpt part-time-cpt"],
  [9, "Are 20 hours part time?", "UW:PT-DEF-001 ISSO:CPT-HOURS-001", "cpt"],
  [10, "May I change from part to full time?", "UW:CATEGORY-CHANGE-001", "cpt cpt-change"],
  [
    11,
    "How early may CPT begin, how late may it end?",
    "UW:SUMMER-* UW:FALL-* UW:SPRING-* ISSO:CPT-DATES-001 UMASS:ENDORSE-001",
    "cpt",
  ],
  [12, "CPT in my first year?", "UW:START-YEAR-001", "cpt academic-year"],
  [13, "CPT several times?", "UW:MULTIPLE-001 UW:ELIGIBLE-EACH-001", "cpt"],
  [
    14,
    "A shorter or longer CPT, also after it ended?",
    "UW:SHORTEN-001 UW:NO-CHANGE-AFTER-END-001 UW:EXTEND-* COL:CPT-CHANGE-001",
    "cpt-change",
  ],
  [15, "What does the offer letter have to say?", "UMASS:OFFER-FIELDS-001", "cpt"],
  [
    16,
    "May I accept before CPT is given, and begin?",
    "UMASS:ACCEPT-001 UMASS:NOSTART-001 UW:I20-001",
    "authorized-work cpt-work-begins",
  ],
  [17, "What counts as integral?", "UMASS:INTEGRAL-*", "cpt"],
  [18, "My internship lies in two semesters", "UMASS:MULTITERM-001", "cpt"],
  [19, "I am in course 999", "UMASS:GRAD999-001", "cpt"],
  [
    20,
    "When do I ask, and can it be hurried?",
    "ISSO:CPT-APPLICATION-001 UMASS:LEAD-001 UMASS:FIFO-001",
    "cpt",
  ],
  [21, "No e-mail after a week", "UMASS:SPAM-001 UMASS:PROCESS-001", "cpt"],
  [22, "I want to drop the CPT course", "UMASS:REMAIN-001 UMASS:WITHDRAW-001", "cpt-course"],
  [
    23,
    "Full time in the summer before my last term?",
    "ISSO:CPT-HOURS-001 ISSO:OPT-PRECOMP-HOURS-001",
    "cpt pre-completion-opt",
  ],
  [24, "My employer is elsewhere", "ISSO:CPT-LOCATION-001 ISSO:OPT-REMOTE-001", "cpt post-completion-opt"],
  [
    25,
    "I changed employers",
    "COL:CPT-CHANGE-001 MIA:MATERIAL-EIN-001 US:F1-STEM-NEW-EMPLOYER",
    "cpt stem-new-i983",
  ],
  [26, "Do I qualify for the STEM extension?", "MIA:ELIG-*", "stem-opt"],
  [27, "Is my field STEM?", "MIA:CIP-001 US:F1-STEM-DEGREE", "stem-opt"],
  [28, "May I use an older degree?", "MIA:PRIOR-*", "stem-opt"],
  [
    29,
    "Is my employer in E-Verify, and is that enough?",
    "MIA:EVERIFY-NOTE-001 MIA:ELIG-EVERIFY-001",
    "stem-opt",
  ],
  [30, "When do I file for STEM?", "MIA:APPLY-EARLY-001 MIA:APPLY-LATE-001", "stem-opt"],
  [31, "Two STEM extensions?", "MIA:TWICE-001 MIA:ONCE-LEVEL-001", "stem-extensions"],
  [
    32,
    "Several employers, a contract, an agency, my own firm?",
    "MIA:MULTI-001 MIA:WFH1099-001 MIA:AGENCY-001 MIA:SELF-001 COL:OPT-EMP-*",
    "post-completion-opt stem-opt",
  ],
  [
    33,
    "How many days without work are left?",
    "ISSO:OPT-POST-UNEMPLOYMENT-001 MIA:UNEMP150-001",
    "unemployment",
  ],
  [34, "Do weekends and vacation count?", "ISSO:OPT-POST-UNEMPLOYMENT-001", "unemployment"],
  [35, "May I travel on OPT, and with what?", "MIA:TRAVEL-* ISSO:OPT-TRAVEL-001", "re-entry"],
  [
    36,
    "Is my travel signature still good?",
    "ISSO:TRAVEL-SIG-001 ISSO:OPT-TRAVEL-001 ISSO:AT-TRAVEL-001 COL:EXT-SIGN-001",
    "travel-signature-valid-through",
  ],
  [37, "My card has ended, the extension is pending", "MIA:TRAVEL-PENDING-001", "re-entry"],
  [38, "How long may I be abroad on OPT?", "MIA:ABSENCE60-001 ISSO:OPT-REMOTE-001", "absence"],
  [
    39,
    "What do I report, and by when?",
    "MIA:REPORT10-001 MIA:MATERIAL-* ISSO:OPT-REPORT-001 ISSO:ADDRESS-001",
    "report-address report-employment",
  ],
  [40, "When is my evaluation due?", "MIA:EVAL-*", "stem-self-evaluation stem-final-evaluation"],
  [41, "I was laid off", "MIA:TERM-001 ISSO:OPT-POST-UNEMPLOYMENT-001", "report-employment unemployment"],
  [42, "Can the government visit my workplace?", "MIA:SITEVISIT-001 US:F1-STEM-SITE-VISIT"],
  [43, "What is cap-gap, and until when?", "MIA:CAPGAP-*", "cap-gap cap-gap-end"],
  [44, "Can OPT be cancelled?", "MIA:NORESCIND-001 MIA:TERMINATE-001", "opt-end"],
  [45, "I am new: what do I report first?", "ISSO:ARRIVAL-001", "report-arrival"],
  [
    46,
    "Am I full time, and may this be online?",
    "ISSO:ENROLLMENT-001 ISSO:ONLINE-001 COL:SSOL-001",
    "full-course countable-credits",
  ],
  [47, "May I take less?", "ISSO:RCL-* COL:RCL-*", "reduced-load-academic reduced-load-medical"],
  [
    48,
    "Do I need permission in my last term?",
    "ISSO:RCL-FINAL ISSO:RCL-FINAL-002",
    "reduced-load-final-term",
  ],
  [49, "I am ill", "ISSO:RCL-MEDICAL-001 COL:LOA-MEDICAL-001", "reduced-load-medical medical-reduced-load"],
  [
    50,
    "May I work on campus, and how many hours?",
    "ISSO:ONCAMPUS-* ISSO:WORK-001",
    "on-campus-work on-campus-hours",
  ],
  [51, "In J-1: do I need permission on campus?", "ISSO:J1-ONCAMPUS-AUTH-001", "authorized-campus-work"],
  [52, "Work-Study?", "ISSO:ONCAMPUS-NO-WORKSTUDY-001", "on-campus-work"],
  [53, "Number, payroll, W-2?", "COL:SSN-001 COL:PAYROLL-001 COL:W2-001", "social-security-number w-2-by"],
  [54, "I moved", "ISSO:ADDRESS-001 MIA:CANELINK-001", "report-address"],
  [
    55,
    "My I-20 ends; may I have more time?",
    "ISSO:EXTENSION-* COL:EXT-*",
    "program-extension extension-asked-by",
  ],
  [56, "I finish early", "ISSO:EARLY-COMPLETE-001", "grace-end"],
  [
    57,
    "Another program, another school",
    "ISSO:NEW-PROGRAM-* ISSO:TRANSFER-001 MIA:TERMINATE-001",
    "new-program transfer-out",
  ],
  [58, "A leave: what happens, and when do I have to go?", "ISSO:LOA-* COL:LOA-*", "leave leave-departure"],
  [59, "May I visit during my leave?", "ISSO:LOA-VISIT-001", "re-entry"],
  [60, "OPT or academic training on leave?", "ISSO:LOA-NO-OPT-001", "post-completion-opt academic-training"],
  [61, "A new visa to come back?", "ISSO:LOA-VISA-001 COL:LOA-VISA-EXPIRED-001", "return-from-leave"],
  [
    62,
    "OPT as soon as I am back?",
    "ISSO:LOA-OPT-RESET-001 ISSO:LOA-OPT-IMPACT-001",
    "post-completion-opt cpt",
  ],
  [63, "A leave for health, with treatment here", "COL:LOA-MEDICAL-001"],
  [
    64,
    "When do I pay the SEVIS fee?",
    "COL:LOA-FEE-ORDER-001 ISSO:NEW-PROGRAM-VISA-001",
    "return-from-leave",
  ],
  [
    65,
    "When do I apply for OPT?",
    "ISSO:OPT-APPLY-TIMING-001 ISSO:OPT-POST-MAXIMUM-001",
    "pre-completion-opt post-completion-opt",
  ],
  [
    66,
    "Do I need a job to apply?",
    "ISSO:OPT-NO-OFFER-001 ISSO:OPT-POST-NO-OFFER-001",
    "post-completion-opt",
  ],
  [67, "How does earlier OPT come off?", "ISSO:OPT-PRECOMP-DEDUCT-001 ISSO:OPT-POST-MAXIMUM-001", "opt-used"],
  [68, "How long is OPT when USCIS is late?", "ISSO:OPT-POST-UNEMPLOYMENT-001", "opt-end opt-latest-end"],
  [
    69,
    "Do I have to be here to file?",
    "ISSO:OPT-IN-US-001 ISSO:OPT-POST-IN-US-001",
    "post-completion-opt pre-completion-opt",
  ],
  [70, "How long may I stay at the end?", "ISSO:GRACE-001", "grace-end remain"],
  [71, "Taxes, for me and my family?", "ISSO:TAX-001", "form-8843"],
  [72, "May I take public benefits?", "ISSO:BENEFITS-001"],
  [73, "Is my passport good for long enough?", "ISSO:PASSPORT-001", "passport-valid re-entry"],
  [74, "What do I look at after an entry?", "ISSO:TRAVEL-DOCS-001", "remain"],
  [
    75,
    "My husband or wife in F-2?",
    "ISSO:OPT-POST-DEF-001 ISSO:TAX-001 US:F1-F2-LIMITS",
    "dependents-stay-end",
  ],
  [76, "What if I do nothing?", "US:F1-GRACE-NONE-ON-FAILURE ISSO:ARRIVAL-001 US:F1-OPT-REPORT", "depart"],
  [77, "How do I show that my work was in the field?", "ISSO:OPT-POST-MAXIMUM-001", "post-completion-opt"],
  [
    78,
    "As an employer, what do I have to do?",
    "MIA:I9-001 MIA:EMPLOYER-INFO-001 MIA:TERM-001 UMASS:OFFER-FIELDS-001",
    "employer-termination-report",
  ],
  [79, "Which rules conflict?", "ISSO:ENROLLMENT-001 ISSO:RCL-FINAL ISSO:LOA-TERMINATION-001"],
  [
    80,
    "What does a department hand in?",
    "COL:EXT-LETTER-001 UMASS:CONSULT-001 ISSO:LOA-PROCESS-001",
    "program-extension leave",
  ],
];

const meant = (pattern: string): Rule[] =>
  book.rules.filter(({ id }) =>
    pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern,
  );
const named = new Set(book.rules.flatMap(({ statements }) => statements.map((one: Statement) => one.name)));

it.each(QUESTIONS)(
  "Q%i %s: is answered by rules with a source, and what is computed is there (M269)",
  (_, _question, rules, computed = "") => {
    for (const pattern of rules.split(" ")) {
      const found = meant(pattern);
      expect(found, pattern).not.toEqual([]);
      for (const rule of found) {
        expect(rule.prose, rule.id).toMatch(/\w+ \w+.*\./s);
        expect(rule.sources[0]?.text, rule.id).toMatch(/\w/);
      }
    }
    for (const name of computed.split(" ").filter((one) => one !== "")) expect(named, name).toContain(name);
  },
);

it("all eighty of them (M269)", () => {
  expect(QUESTIONS.map(([number]) => number)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1));
});
