import { expect, it } from "vitest";
import { TODAY } from "../population/days.ts";
import { difference, VERDICTS } from "./answers.ts";
import { entrantsFor } from "./entrants.ts";
import { peopleOf } from "./people.ts";

const STUDENTS = 150;
const [reference, ...others] = entrantsFor(peopleOf(STUDENTS, 7), TODAY);
await reference!.run(0, STUDENTS);

it.each(others.map((entrant) => [entrant.name, entrant] as const))(
  "%s answers as Sojourn does",
  async (_, one) => {
    await one.run(0, STUDENTS);
    expect(difference(one.answers(), reference!.answers())).toBeUndefined();
  },
);

it("the students get every verdict there is", () => {
  const given = new Set(reference!.answers().verdicts);
  expect(VERDICTS.filter((_, verdict) => !given.has(verdict))).toEqual([]);
});

it("a single answer that differs is told", () => {
  const { verdicts, days } = reference!.answers();
  const other = { verdicts: verdicts.slice(), days: days.slice() };
  other.verdicts[12] = (verdicts[12]! + 1) % VERDICTS.length;
  expect(difference(other, { verdicts, days })).toMatch(/^student 1, file-opt: /);
  expect(difference({ verdicts, days: days.map((day) => day + 1) }, { verdicts, days })).toMatch(
    /^student 0, /,
  );
});
