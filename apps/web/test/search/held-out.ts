import type { Asked } from "./questions.ts";

/**
 * Questions as students type them, written before the search was tuned and never tuned for: what the search finds for
 * these is about what it finds for a stranger.
 */
export const HELD_OUT: Asked[] = [
  [
    "my company fired me yesterday and i am on opt, do i have to leave the country",
    "US:F1-OPT-UNEMPLOYMENT-LIMIT US:F1-OPT-REPORT US:F1-GRACE-NONE-ON-FAILURE MIA:TERM-001",
  ],
  ["can i start working before my EAD card arrives", "US:F1-OPT-EAD-FIRST"],
  [
    "how many hours can I work at the library during the semester",
    "US:F1-ONCAMPUS-HOURS ISSO:ONCAMPUS-HOURS-001 ISSO:WORK-001",
  ],
  [
    "do I lose OPT if I did 11 months of full time CPT",
    "US:F1-CPT-ONE-YEAR-BAR UW:FT365-001 ISSO:CPT-OPT-IMPACT-001",
  ],
  ["what happens to my opt if h1b petition is denied", "US:F1-CAPGAP-LOST MIA:CAPGAP-END-001"],
  ["can my wife work on F2", "US:F1-F2-LIMITS ACE:PARENT-001"],
  [
    "visa expired but still studying, is that a problem",
    "US:F1-TRAVEL-DOCUMENTS ISSO:NEW-PROGRAM-VISA-001 ISSO:LOA-VISA-001 COL:LOA-VISA-EXPIRED-001 US:F1-STATUS-DURATION-OF-STATUS",
  ],
  ["weekend trip to Toronto with an expired visa stamp", "US:F1-TRAVEL-AVR-30"],
  ["changed apartments, who do I tell", "US:F1-REPORT-ADDRESS-10 ISSO:ADDRESS-001 MIA:CANELINK-001"],
  [
    "is volunteering allowed on opt",
    "US:ADV-VOLUNTEERING US:F1-OPT-EMPLOYMENT-TYPES COL:OPT-EMP-UNPAID-001 US:F1-OPT-HOURS-20",
  ],
  [
    "I failed a class and want to take only two courses next term",
    "US:F1-RCL-ACADEMIC-DIFFICULTY ISSO:RCL-ACADEMIC-001 US:F1-RCL-HALF-TIME-FLOOR US:F1-RCL-PRIOR-AUTHORISATION ISSO:RCL-002",
  ],
  ["depression, can I take fewer classes", "US:F1-RCL-MEDICAL-12-MONTHS ISSO:RCL-MEDICAL-001"],
  [
    "when is the earliest I can send my opt application to uscis",
    "US:F1-OPT-POST-COMPLETION-FILING-WINDOW ISSO:OPT-APPLY-TIMING-001 US:F1-OPT-PRE-COMPLETION-FILING ISSO:OPT-POST-MAXIMUM-001",
  ],
  [
    "graduated two months ago and never filed for OPT",
    "US:F1-OPT-POST-COMPLETION-FILING-WINDOW US:F1-GRACE-COMPLETION-60 ACE:OPT-60DAY-001 ACE:SUIT-MISSED-001",
  ],
  [
    "stem opt employer not on e-verify",
    "US:F1-STEM-EMPLOYER-EVERIFY MIA:ELIG-EVERIFY-001 MIA:EVERIFY-NOTE-001",
  ],
  ["startup founder, can I sign my own I-983", "MIA:SELF-001 US:F1-STEM-I983 US:F1-STEM-PAID-EMPLOYEE"],
  [
    "my salary was cut, do I have to update the training plan",
    "MIA:MATERIAL-PAY-001 US:F1-STEM-MATERIAL-CHANGE MIA:MATERIAL-001",
  ],
  ["six month validation report stem", "US:F1-STEM-VALIDATION-6M"],
  [
    "opt ends next week and stem application is still pending, can I keep working",
    "US:F1-STEM-AUTO-EXTENSION-180",
  ],
  [
    "going to another university, how long between schools",
    "US:F1-TRANSFER-FIVE-MONTH US:F1-TRANSFER-ELIGIBILITY US:F1-TRANSFER-WITHIN-GRACE",
  ],
  [
    "need one more semester to finish my thesis, i20 ends in may",
    "US:F1-PROGRAM-EXTENSION-BEFORE-END ISSO:EXTENSION-001 ISSO:EXTENSION-TIMING-001 COL:EXT-REASONS-001",
  ],
  [
    "I worked without permission, can I fix my status",
    "US:F1-REINSTATEMENT-FIVE-MONTHS US:F1-GRACE-NONE-ON-FAILURE",
  ],
  ["do interns on opt pay social security tax", "US:TAX-FICA"],
  ["which tax form if I earned nothing", "US:TAX-FORM-8843 ISSO:TAX-001"],
  ["how early can I enter the US before school starts", "US:F1-ENTRY-THIRTY-DAYS-BEFORE"],
  [
    "away for 6 months because of family emergency, is my sevis still active",
    "US:F1-ABSENCE-FIVE-MONTHS US:F1-TRAVEL-FIVE-MONTH",
  ],
  [
    "CPT in first semester of a master's",
    "US:F1-CPT-YEAR-FIRST US:F1-CPT-GRADUATE-EXCEPTION US:ADV-CPT-DAY-ONE UW:START-YEAR-001 US:F1-PT-ONE-ACADEMIC-YEAR",
  ],
  [
    "second master degree do I get another OPT",
    "US:F1-OPT-TWELVE-MONTHS-PER-LEVEL ACE:OPT-ONCE-001 ISSO:OPT-DURATION-001 US:ADV-CPT-12M-AT-NEW-MASTER",
  ],
  [
    "j1 student work after graduation how many months",
    "US:J1-AT-LIMIT-18 US:J1-AT-LIMIT-36 US:J1-AT-AUTHORISATION",
  ],
  ["do I have to go home for two years after J-1", "US:J1-212E-TWO-YEAR"],
  ["can I take two online classes this fall", "US:F1-FCS-ONLINE-LIMIT ISSO:ONLINE-001"],
  ["is summer class mandatory for international students", "US:F1-FCS-ANNUAL-VACATION ISSO:ENROLLMENT-001"],
  [
    "i lost my funding because of war at home, can I work off campus",
    "US:F1-HARDSHIP-SEVERE-ECONOMIC US:F1-WORK-SPECIAL-STUDENT-RELIEF",
  ],
  ["new 4 year limit for students", "US:FR26-ADMISSION-4Y"],
  [
    "can i switch from part time to full time hours in the middle of my internship",
    "UW:CATEGORY-CHANGE-001 US:F1-CPT-EMPLOYER-SPECIFIC",
  ],
  [
    "what must the job offer say for umass cpt",
    "UMASS:OFFER-FIELDS-001 UMASS:LETTERHEAD-001 UMASS:OFFER-FIELDS-002",
  ],
  ["how do I get a social security number for my campus job", "US:SSN-ELIGIBLE COL:SSN-001"],
  ["is my passport ok if it expires in 4 months", "US:F1-TRAVEL-PASSPORT-6M ISSO:PASSPORT-001"],
  ["opt pending can I go home for christmas", "US:F1-TRAVEL-PENDING-OPT"],
  ["cap gap how long can I keep working", "US:F1-CAPGAP-UNTIL-APRIL-1 MIA:CAPGAP-001"],
];
