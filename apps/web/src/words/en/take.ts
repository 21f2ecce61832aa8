import { some } from "../some.ts";

/** What a person takes along: file, calendar, papers, link. */
export const take = {
  take: {
    title: "Take it along",
    from: "Take it along: calendar, PDF, file or link",
    lede: "Your dates in your calendar, your papers as PDF, your record as a file or a link. All of it is made on this device.",
    none: "There is no record open yet. Open yours here, or answer a few questions first.",
    toStart: "Answer a few questions",
    own: "Your standing",
    on: (day: string) => `on ${day}`,
    trying: "You are trying something out. What you take along is as it would be then.",
    supposing: (pages: string) =>
      `You are supposing law that is not in force (${pages}). What you take along says so, and its dates may never come.`,

    calendar: {
      title: "Your dates in your calendar",
      says: "One file for Google Calendar, Apple Calendar or Outlook. Take it again when something changes: the same entries are brought up to date.",
      which: "Which dates",
      groups: {
        duties: "What you must do",
        windows: "First and last days to file or to ask",
        clocks: "Days on which a count runs out",
        milestones: "Dates that follow",
        other: "First and last days of work and stay",
      },
      remind: "Remind me",
      reminds: {
        "0": "Not at all",
        "1": "1 day before",
        "7": "7 days before",
        "14": "14 days before",
        "30": "30 days before",
      } as {
        [days: string]: string;
      },
      make: (n: number) => (n === 0 ? "No date chosen" : `Download ${some(n, "date")} (.ics)`),
      file: "sojourn-dates.ics",
      name: "Sojourn: my dates",
      see: (n: number) => `See ${n === 1 ? "the date" : `all ${n} dates`}`,
      how: "Open the file on your phone or computer to add the dates. In Google Calendar on the web: Settings, then Import & export.",
      past: (n: number) =>
        `${some(n, "thing")} on your list ${n === 1 ? "is" : "are"} overdue. A calendar cannot remind you of ${n === 1 ? "it" : "them"}: see your standing.`,
      first: { file: "First day to file", request: "First day to ask your school", begin: "May begin" },
      last: {
        file: "Last day to file",
        request: "Last day to ask your school",
        begin: "Last day to begin",
        end: "Last day",
      },
      runsOut: (title: string) => `Runs out: ${title}`,
      entry: (what: string, title: string) => `${what}: ${title}`,
      more: (title: string, n: number) => `${title}, and ${n} more`,
      rule: (title: string, source: string) => (source ? `Rule: ${title} (${source})` : `Rule: ${title}`),
      made: (day: string) =>
        `Worked out with the facts you gave Sojourn and the law as of ${day}. Your DSO decides. Take a new file when something changes.`,
      supposed: (pages: string) => `Supposing law that is not in force: ${pages}.`,
    },

    papers: {
      title: "Papers",
      says: "Made as PDF on this device, in English, as offices read them.",
      name: "Your name, as on your passport",
      nameSays: "Only for the papers. It is not kept.",
      kinds: {
        standing: {
          name: "Summary of your standing",
          says: "What is urgent, what is counted, what you must do and what you may do.",
        },
        "cpt-history": {
          name: "CPT history",
          says: "Every CPT with employer, level and days, and what counts of it: for your files, a lawyer or USCIS.",
        },
        "opt-record": {
          name: "OPT record",
          says: "OPT periods, applications, employers, days without work and reports: evidence for your school, a lawyer or USCIS.",
        },
      },
      make: "Download PDF",
      making: "Making the PDF…",
      made: (file: string) => `${file} is in your downloads.`,
      failed: "The PDF could not be made. Look at the paper and print it instead.",
      foreign: (letters: string) =>
        `The PDF cannot show these letters: ${letters}. Look at the paper and print it instead: your browser can.`,
      nothing: {
        "cpt-history": "Your record names no CPT, so there is nothing to put on this paper.",
        "opt-record": "Your record names no OPT, so there is nothing to put on this paper.",
      } as { [paper: string]: string },
      look: "Look at it and print",
      print: "Print this page",
      back: "Take it along",
      none: "There is no paper of that name.",
    },

    file: {
      title: "Your record as a file",
      says: "Everything you told Sojourn, in one small file: to go on with on another device, or to hand to your office.",
      save: "Save the record (JSON)",
      another: "Open another record",
    },

    link: {
      title: "Your record as a link",
      says: "Whoever opens the link sees your record and where you stand. The facts are in the link itself, behind the #: your browser sends that part to nobody, and no server stores it.",
      warning:
        "Whoever has the link has your facts, and it cannot be taken back. Send it only to somebody you trust, not through a public channel.",
      without: "Leave out my SEVIS ID",
      withoutSays: "No answer needs it.",
      make: "Make the link",
      yours: "The link",
      copy: "Copy the link",
      copied: "Copied.",
      notCopied: "Your browser did not let us copy it. Select the link and copy it yourself.",
      share: "Send it…",
      long: "The record is too long for a link. Save it as a file instead.",
      length: (n: number) => `${some(n, "character")}.`,
    },

    arrived: {
      title: "Open the record in this link?",
      says: "Somebody put a student's facts into this link. They stay in this browser; nothing was sent.",
      holds: "What it holds",
      day: "As of",
      of: (n: number, list: string) => `${n} × ${list}`,
      broken: "This link is damaged or incomplete. Ask for it again, or for the record as a file.",
      faulty: "The record in this link has faults and cannot be opened:",
      keeps: "The record kept on this device stays as it is.",
      replaces:
        "It takes the place of the record you have open now, which is not kept. Save that one first if you need it.",
      open: "Open it",
      leave: "Do not open",
      close: "Close",
    },
  },
};
