import { afterEach, describe, expect, it } from "vitest";
import { amountWords } from "../lib/amounts.ts";
import { fullDate, periodWords, shortDate } from "../lib/dates.ts";
import { countWords } from "./index.ts";
import { bestOf, type Language } from "./languages.ts";
import { speak } from "./tongue.ts";

afterEach(() => speak("en"));

describe("the language to begin with", () => {
  it.each<[string[], Language]>([
    [["ko-KR", "en-US"], "ko"],
    [["zh-CN"], "zh-Hans"],
    [["zh-SG", "en"], "zh-Hans"],
    // the other script is another way of writing: English, or what is wished for next
    [["zh-TW", "es-MX"], "es"],
    [["zh-Hant"], "en"],
    [["fr", "hi-IN"], "hi"],
    [["not a language", "de"], "en"],
    [[], "en"],
  ])("of %j is %s", (wished, best) => expect(bestOf(wished)).toBe(best));
});

describe("dates, numbers and units", () => {
  it.each<[Language, string, string, string]>([
    ["en", "14 July 2026 (Tuesday), in 23 days", "8 Sep 2026", "1 June – 21 August 2026"],
    ["zh-Hans", "2026年7月14日（星期二），23 天后", "2026/9/8", "2026年6月1日 – 8月21日"],
    ["hi", "14 जुलाई 2026 (मंगलवार), 23 दिन में", "8 सित॰ 2026", "1 जून – 21 अगस्त 2026"],
    ["ko", "2026년 7월 14일(화요일), 23일 후", "2026. 9. 8.", "2026년 6월 1일 – 8월 21일"],
    ["es", "14 de julio de 2026 (martes), en 23 días", "8 sept 2026", "1 de junio – 21 de agosto de 2026"],
  ])("are those of %s", async (language, full, short, period) => {
    await speak(language);
    expect(fullDate("2026-07-14", "2026-06-21")).toBe(full);
    expect(shortDate("2026-09-08")).toBe(short);
    expect(periodWords("2026-06-01", "2026-08-21")).toBe(period);
  });

  it.each<[Language, string[]]>([
    ["en", ["1 day", "1,234 days", "7 months 12 days", "5 business days"]],
    ["zh-Hans", ["1 天", "1,234 天", "7 个月 12 天", "5 个工作日"]],
    ["hi", ["1 दिन", "1,234 दिन", "7 महीने और 12 दिन", "5 कार्यदिवस"]],
    ["ko", ["1일", "1,234일", "7개월 12일", "5영업일"]],
    ["es", ["1 día", "1,234 días", "7 meses y 12 días", "5 días hábiles"]],
  ])("are counted as in %s", async (language, counts) => {
    await speak(language);
    expect([
      countWords(1, "days"),
      countWords(1234, "day"),
      amountWords({ months: 7, days: 12 }, "months"),
      countWords(5, "business days"),
    ]).toEqual(counts);
  });
});
