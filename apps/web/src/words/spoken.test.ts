import * as engine from "@sojourn/engine";
import * as record from "@sojourn/record";
import { afterEach, beforeAll, expect, it } from "vitest";
import { ready, rulebook, student } from "../../test/examples.ts";
import { languages } from "./languages.ts";
import { inEnglish } from "./once.ts";
import { spokenEngine, spokenRecord } from "./spoken.ts";
import { englishLaw, lawSaid } from "./spoken-law.ts";
import { learn, speak } from "./tongue.ts";

beforeAll(learn);
afterEach(() => speak("en"));

const said = spokenEngine(engine, record);
const laidOff = student("05-laid-off.json");
const when = { asOf: laidOff.standing.asOf };
const students = ready.map(({ file }) => [file, student(file)] as const);
const evaluate = () => said.evaluate(rulebook, laidOff.record, when);

it("in English is the engine's own standing", () => {
  expect(evaluate()).toEqual(engine.evaluate(rulebook, laidOff.record, when));
});

it("says what the engine's data say, and keeps its English", async () => {
  await speak("es");
  const standing = evaluate();
  const opt = standing.permissions.find(({ id }) => id === "post-completion-opt");
  expect(opt?.title).toBe("Trabajar después de terminar el programa (OPT)");
  expect(opt?.says).toBe("Ya lo tiene, hasta el 30 de junio de 2028.");
  expect(opt && inEnglish(opt).says).toBe("You have it, until 30 June 2028.");
  const clock = standing.clocks.find(({ id }) => id === "unemployment");
  expect(clock?.says).toBe("Días sin empleo que cuente: 47 días de 90 días; quedan 43 días.");
});

it("says a rule's reason with what the record holds, and knows its English", async () => {
  await speak("es");
  const english = "One full academic year of full-time study comes before CPT (1 of 2).";
  const said = "Antes del CPT hace falta un año académico completo de estudios a tiempo completo (1 / 2)";
  expect(lawSaid(english)).toBe(said);
  expect(englishLaw(said)).toBe(english);
  expect(lawSaid("Not known yet: x is y. OPT never runs past 14 months after completion.")).toBe(
    "Aún no se sabe: El OPT nunca pasa de 14 meses después de terminar",
  );
  expect(lawSaid("A school's own sentence.")).toBe("A school's own sentence.");
});

it("answers again from what it said before, in whichever language that was", async () => {
  await speak("ko");
  const before = { record: laidOff.record, standing: evaluate() };
  const again = said.evaluateAgain(rulebook, laidOff.record, when, before);
  expect(again).toEqual(before.standing);
  await speak("en");
  expect(said.evaluateAgain(rulebook, laidOff.record, when, before)).toEqual(evaluate());
});

it("keeps what has not changed the same thing", async () => {
  await speak("hi");
  const before = { record: laidOff.record, standing: evaluate() };
  const changed = { ...laidOff.record, taxes: { usIncome: true } };
  const after = said.evaluateAgain(rulebook, changed, when, before);
  const id = "stem-opt";
  const one = ({ permissions }: typeof after) => permissions.find((each) => each.id === id);
  expect(one(after)).toBe(one(before.standing));
});

it("calls fields and values by their words", async () => {
  await speak("zh-Hans");
  const { fieldAt, labelOf } = spokenRecord(record);
  expect(fieldAt(["programs", "end"])?.words).toBe("学业结束日期");
  expect(labelOf("master")).toBe("硕士");
});

it("says what is wrong with a record, and how to mend it", async () => {
  const { readRecord, readRecordText } = spokenRecord(record);
  const wrong = { record: 1, staus: {}, programs: [{ level: "mastre", start: "2026-13-01", end: 3 }] };
  const found = (reading: record.Reading) =>
    reading.ok ? [] : reading.faults.flatMap(({ says, mend }) => [says, mend]);
  for (const language of ["zh-Hans", "hi", "ko", "es"] as const) {
    await speak(language);
    const said = [...found(readRecord(wrong)), ...found(readRecordText('{"record": 1,}'))];
    expect(said.length).toBe(10);
    expect(said.join(" ")).not.toMatch(/undefined|belongs|There is no field|Write year|in double quotes/);
  }
  await speak("es");
  expect(found(readRecordText("{"))[0]).toBe(
    "Esto no es JSON: en la línea 1, columna 2, hay el fin del texto.",
  );
});

it.each(Object.keys(languages) as (keyof typeof languages)[])(
  "has a sentence for every answer of every example in %s",
  async (language) => {
    await speak(language);
    for (const [file, before] of students) {
      const { record, standing: english } = before;
      const standing = said.evaluateAgain(rulebook, record, { asOf: english.asOf }, before);
      const { permissions, clocks, duties, milestones, findings } = standing;
      const sentences = [...permissions, ...clocks, ...duties, ...milestones, ...findings];
      const broken = sentences.filter(({ says }) => !says || /undefined|null|NaN|⟦/.test(says));
      expect(broken, file).toEqual([]);
    }
  },
);
