/** What every page has. */
export const shell = {
  name: "Sojourn",
  skip: "Skip to the page",
  nav: {
    label: "Main",
    standing: "My standing",
    calculators: "Calculators",
    options: "Options",
    rules: "Rules",
    about: "About",
    take: "Take it along",
    privacy: "Your data",
    search: "Search the rules",
  },
  footer:
    "Sojourn computes on your device and sends nothing. It is not legal advice: your designated school official (DSO) decides.",
  language: {
    label: "Language",
    failed: "That language could not be fetched. Try again in a minute.",
    original: "The text in English, which counts",
    binding: "In English, as the rules say it:",
  },
  loading: "Reading the rules…",
  problem: {
    title: "That did not work",
    says: (what: string) => `The page could not be made: ${what}`,
    mend: "Reload the page. If it happens again, the site is being updated or you are offline; try in a minute.",
    reload: "Reload",
    changed: "the rules were changed while you read",
    missing: "There is no page here",
    home: "Go to your standing",
  },
  trying: {
    title: "You are trying something out",
    says: "This is not your own plan, and nothing of it is kept until you say so.",
    goBack: "Go back to my plan",
    keep: "Keep this instead",
  },
  offline: {
    newer: "A newer version is ready.",
    kept: (day: string) =>
      day
        ? `No connection: the rules are those kept on this device on ${day}.`
        : "No connection: the rules are those kept on this device.",
    dismiss: "Close",
  },
};
