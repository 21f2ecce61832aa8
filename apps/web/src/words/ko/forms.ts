import type { forms as english } from "../en/forms.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const units: { [unit: string]: string } = {
  day: "#일",
  month: "#개월",
  week: "#주",
  year: "#년",
  term: "#개 학기",
  hour: "#시간",
  credit: "#학점",
  unit: "#단위",
  class: "#과목",
  rule: "규칙 #개",
  authorization: "허가 #건",
  entry: "#건",
  "business day": "#영업일",
  "US dollar": "#달러",
};

export const forms: Translated<typeof english> = {
  forms: {
    locale: "ko-KR",
    shortMonth: "numeric",
    count: (n, unit) => some(n, units[unit.replace(/(?<!s)s$/, "")] ?? `# ${unit}`),
    monthsAndDays: (months, days) => `${months} ${days}`,
    short: (months, days) => `${months}개월 ${days}일`,
    withWeekday: (date, weekday) => `${date}(${weekday})`,
    withDistance: (date, away) => `${date}, ${away}`,
    away: (days) => {
      if (days === 0) return "오늘";
      if (Math.abs(days) === 1) return days > 0 ? "내일" : "어제";
      return days > 0 ? some(days, "#일 후") : some(-days, "#일 전");
    },
    period: (first, last, sameYear) => `${first} – ${sameYear ? last.replace(/^\d{4}년 /, "") : last}`,
  },
};
