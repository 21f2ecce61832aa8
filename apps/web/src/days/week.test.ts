import { dayFrom, weekday } from "@sojourn/dates";
import { expect, test } from "vitest";
import { weekOf } from "./week.ts";

const TUESDAY = dayFrom(2026, 7, 14);

test("a week begins on the day that the person is used to", () => {
  const heads = (locale: string, custom: string) =>
    weekOf(locale, custom)
      .days.map(({ narrow }) => narrow)
      .join(" ");
  expect(heads("en-GB", "en-US")).toBe("S M T W T F S");
  expect(heads("en-GB", "en-GB")).toBe("M T W T F S S");
  expect(heads("zh-CN", "zh-CN")).toMatch(/^(日 一|一 二) .*(五 六|六 日)$/);
  expect(heads("ko-KR", "ko-KR")).toBe("일 월 화 수 목 금 토");
});

test("every day stands under its own name", () => {
  for (const custom of ["en-US", "en-GB", "hi-IN", "ar-EG"]) {
    const { days, column } = weekOf("en-GB", custom);
    expect(days[column(TUESDAY) - 1]?.long).toBe("Tuesday");
    for (let day = TUESDAY; day < TUESDAY + 7; day++)
      expect(days[column(day) - 1]?.long).toBe(
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday(day)],
      );
  }
});
