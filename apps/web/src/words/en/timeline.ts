/** The picture of a stay. */
export const timeline = {
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
};
