import type { days as english } from "../en/days.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const days: Translated<typeof english> = {
  days: {
    days: (n) => some(n, "# 天"),
    total: (n, periods) => `${some(periods, "# 段时间")}，共 ${some(n, "# 天")}`,
    everyDay: (months, days) => `${some(months, "# 个月")}的每一天：${some(days, "# 天")}`,
    noDay: (months) => some(months, "# 个月没有计入任何一天"),
    counted: "计入",
    reached: (day) => `${day}：达到上限`,
    picture: (first, last) => `上面所列日期的日历，每周从${first}到${last}`,
    all: "显示所有月份",
    fewer: "显示较少月份",
  },
};
