import { some } from "../some.ts";

/** What is kept where, and how to be rid of it. */
export const privacy = {
  privacy: {
    title: "Your data",
    lede: "What you tell Sojourn stays on this device. There is no account, nothing is tracked, and nothing you type is sent anywhere.",
    promises: [
      [
        "Computed here",
        "The rules come to your browser once; the answer is worked out in it. No request carries any of your facts.",
      ],
      [
        "Kept only if you say so",
        "Close the tab and your record is gone, unless you ticked “Keep on this device”. Then it is in this browser only.",
      ],
      [
        "Nobody else is asked",
        "Fonts, icons and rules all come from this site. No other site is contacted: no analytics, no advertising, no cookies.",
      ],
      [
        "A link carries what you put in it",
        "A link made under “Take it along” holds your record behind its #. Browsers send that part to no server, but whoever has the link can read it.",
      ],
      [
        "Works without a connection",
        "This browser keeps a copy of the pages and the rules so that they work offline. It is the same for everybody and holds nothing about you.",
      ],
    ] as [string, string][],
    now: "What this browser holds now",
    looking: "Looking…",
    record: (kept: boolean) => (kept ? "Your record: kept on this device" : "Your record: not kept"),
    recordSays: (bytes: string) => `${bytes}, in this browser only.`,
    open: "A record is open in this tab; it is gone when the tab is closed.",
    others: {
      local: "Other things remembered",
      session: "Remembered until the tab is closed",
      databases: "Databases",
      cookies: "Cookies",
      copies: "Copy of the pages and rules, for use offline",
    },
    known: {
      "tsr-scroll-restoration": "how far each page was scrolled",
      "sojourn.language": "the language you chose",
      "sojourn.slash": "that “/” is not to lead to the search",
    } as { [key: string]: string },
    none: "none",
    files: (n: number, size: string) => `${some(n, "file")}, ${size}`,
    kilobytes: (n: number) => (n >= 1000 ? `${(n / 1000).toFixed(1)} MB` : `${n} KB`),
    requests: "What this page asked for",
    requestsSay: (own: number, other: number) =>
      other === 0
        ? `${some(own, "request")} since this page was loaded, all to this site.`
        : `${some(own, "request")} to this site and ${some(other, "request")} elsewhere. The others do not come from Sojourn: an extension of your browser may make them.`,
    see: "See each request",
    wipe: "Wipe everything",
    wipeTitle: "Leave nothing behind",
    wipeSays:
      "Removes the record, everything remembered and the offline copy from this browser, and closes the record that is open. It cannot be undone: save your record first if you need it.",
    wiped: "Everything is wiped. This browser holds nothing of Sojourn now but this open page.",
    left: (what: string) =>
      `Your browser did not let us remove: ${what}. Remove the data of this site in its settings.`,
    save: "Save the record first",
  },
};
