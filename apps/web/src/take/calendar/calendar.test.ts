import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { ready, rulebook, student } from "../../../test/examples.ts";
import { byDay } from "./by-day.ts";
import { calendarFile } from "./calendar-file.ts";
import { type Deadline, deadlinesOf, overdue } from "./deadlines.ts";

const made = {
  lawAsOf: "2027-12-01",
  supposing: [],
  rulebook,
  origin: "https://sojourn.example",
  now: new Date("2027-12-01T20:15:30Z"),
  remind: 7,
};
const odd: Deadline = {
  key: "duty-odd-1",
  group: "duties",
  day: "2028-02-29",
  title: "Report; bring a, b\\c and “王小明” 🙂",
  says: `${"Ein sehr langer Satz, der gefaltet wird; ".repeat(8)}\nsecond line`,
  rule: "US:F1-OPT-UNEMPLOYMENT-LIMIT",
};

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)) };
};

describe("the deadlines of a standing", () => {
  const { standing } = student("05-laid-off.json");
  const deadlines = deadlinesOf(standing);

  it("are those to come: duties, last days, counts that run out, dates that follow", () => {
    const day = (key: string) => deadlines.find((one) => one.key === key)?.day;
    expect(day("clock-unemployment-master")).toBe("2028-01-13");
    expect(day("window-stem-opt-file-first")).toBe("2028-04-01");
    expect(day("window-stem-opt-file-last")).toBe("2028-06-30");
    expect(day("duty-depart-1")).toBe("2028-08-29");
    expect(day("milestone-opt-end")).toBe("2028-06-30");
    expect(day("window-post-completion-opt-file-last"), "has gone by").toBeUndefined();
    expect(
      deadlines.filter(({ key }) => key.startsWith("duty-full-course")),
      "are done",
    ).toEqual([]);
  });

  it("say what no calendar can remind of", () => {
    expect(overdue(student("28-moved-and-forgot.json").standing)).toBe(1);
  });

  it("have one key each, for every example", () => {
    for (const { file } of ready) {
      const keys = deadlinesOf(student(file).standing).map(({ key }) => key);
      expect(new Set(keys).size, file).toBe(keys.length);
    }
  });
});

describe("the day on which the grace period ends", () => {
  const deadlines = deadlinesOf(student("02-cpt-365-days.json").standing);
  const day = deadlines.find(({ key }) => key === "milestone-grace-end")?.day ?? "";
  const those = (all: Deadline[]) =>
    read(calendarFile(all, made)).events.filter((event) => event.startDate.toString() === day);

  it("is one entry for what must be done, one for what is to be asked by then, one for what ends", () => {
    expect(deadlines.filter((one) => one.day === day).length).toBe(6);
    expect(those(deadlines).map(({ summary }) => summary)).toEqual([
      "Leave, move to another school, or change status",
      "Last day to ask your school: Go on to another program, and 1 more",
      "Last day of the grace period, and 2 more",
    ]);
  });

  it("says of each what it is, with its rule", () => {
    const [, asked, ends] = those(deadlines).map(({ description }) => description);
    expect(asked).toContain(
      "Last day to ask your school: Move the record to another school\nThe status ends",
    );
    expect(asked).toContain("/rules/US:F1-LEVEL-CHANGE");
    expect(asked).toContain("/rules/US:F1-TRANSFER-ELIGIBILITY");
    expect(ends).toContain("Last day: Stay in the United States");
    expect(ends).toContain("Last day to release the record");
  });

  it("loses none and adds none, for every example", () => {
    for (const { file } of ready) {
      const all = deadlinesOf(student(file).standing);
      const entries = byDay(all).flatMap(({ key, also }) => [key, ...also.map((one) => one.key)]);
      expect(entries.toSorted(), file).toEqual(all.map(({ key }) => key).toSorted());
      const alone = byDay(all).filter(({ group, also }) => group === "duties" && also.length > 0);
      expect(alone, file).toEqual([]);
    }
  });

  it("is named by what is filed, before what is only asked", () => {
    const both = deadlinesOf(student("01-summer-cpt.json").standing);
    const last = byDay(both).find(({ edge, day: on }) => edge?.kind === "file" && on === "2028-07-11");
    expect(last?.title).toBe("Last day to file: Work after finishing the program (OPT), and 1 more");
  });
});

describe("a calendar file", () => {
  it("is read back by another parser as it was meant, whole days wherever the reader is", () => {
    const { calendar, events } = read(calendarFile([odd], made));
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Sojourn: my dates");
    const [event] = events;
    expect(event?.summary).toBe(odd.title);
    expect(event?.description).toContain(odd.says);
    expect(event?.description).toContain("8 CFR 214.2(f)(10)(ii)(E)");
    expect(event?.description).toContain("https://sojourn.example/rules/US:F1-OPT-UNEMPLOYMENT-LIMIT");
    expect(event?.startDate.isDate).toBe(true);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2028-02-29", "2028-03-01"]);
    expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2027-12-01T20:15:30Z");
  });

  it("reminds at nine in the morning, that many days before; or not at all", () => {
    const alarms = (remind?: number) =>
      read(calendarFile([odd], { ...made, remind: remind ?? 0 })).events[0]?.component.getAllSubcomponents(
        "valarm",
      ) ?? [];
    const [alarm] = alarms(7);
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect(alarm?.getFirstPropertyValue("trigger")?.toString()).toBe("-P6DT15H");
    expect(alarms()).toEqual([]);
  });

  it("reminds of what is nearer than that while there is still time", () => {
    const trigger = (day: string) =>
      read(calendarFile([{ ...odd, day }], { ...made, remind: 30 }))
        .events[0]?.component.getFirstSubcomponent("valarm")
        ?.getFirstPropertyValue("trigger")
        ?.toString();
    expect(trigger("2027-12-31"), "thirty days before would be today").toBe("-P28DT15H");
    expect(trigger("2027-12-03")).toBe("-PT15H");
    expect(trigger("2027-12-02"), "tomorrow").toBe("PT9H");
    expect(trigger("2028-06-30")).toBe("-P29DT15H");
  });

  it("keeps an entry's name and raises its number when the day moves", () => {
    const later = { ...made, now: new Date("2027-12-02T08:00:00Z") };
    const [before] = read(calendarFile([odd], made)).events;
    const [after] = read(calendarFile([{ ...odd, day: "2028-03-15" }], later)).events;
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it("ends its lines as the format asks and folds none longer than 75 bytes", () => {
    for (const { file } of ready) {
      const text = calendarFile(deadlinesOf(student(file).standing), made);
      const lines = text.split("\r\n");
      expect(
        lines.filter((line) => line.includes("\n") || new TextEncoder().encode(line).length > 75),
      ).toEqual([]);
      const { events } = read(text);
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
    }
  });

  it("says that its dates follow from law that is only supposed", () => {
    const [event] = read(calendarFile([odd], { ...made, supposing: ["us/fixed-admission"] })).events;
    expect(event?.description).toContain("not in force: us/fixed-admission");
  });
});
