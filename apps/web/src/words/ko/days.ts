import type { days as english } from "../en/days.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const days: Translated<typeof english> = {
  days: {
    days: (n) => some(n, "#일"),
    total: (n, periods) => `${some(periods, "#개 기간")}, 모두 ${some(n, "#일")}`,
    everyDay: (months, days) => `${some(months, "#개월")}의 모든 날: ${some(days, "#일")}`,
    noDay: (months) => some(months, "#개월 동안 세어진 날 없음"),
    counted: "세어짐",
    reached: (day) => `${day}: 한도에 이름`,
    picture: (first, last) => `위 목록의 날짜를 나타낸 달력, 한 주는 ${first}부터 ${last}까지`,
    all: "모든 달 보기",
    fewer: "적은 달만 보기",
  },
};
