import type { forms as english } from "../en/forms.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const units: { [unit: string]: string } = {
  day: "# 天",
  month: "# 个月",
  week: "# 周",
  year: "# 年",
  term: "# 个学期",
  hour: "# 小时",
  credit: "# 学分",
  unit: "# 个居住单位",
  class: "# 门课",
  rule: "# 条规则",
  authorization: "# 项许可",
  entry: "# 项",
  "business day": "# 个工作日",
  "US dollar": "# 美元",
};

export const forms: Translated<typeof english> = {
  forms: {
    locale: "zh-CN",
    shortMonth: "numeric",
    count: (n, unit) => some(n, units[unit.replace(/(?<!s)s$/, "")] ?? units[unit] ?? `# ${unit}`),
    monthsAndDays: (months, days) => `${months} ${days}`,
    short: (months, days) => `${months} 个月 ${days} 天`,
    withWeekday: (date, weekday) => `${date}（${weekday}）`,
    withDistance: (date, away) => `${date}，${away}`,
    away: (days) => {
      if (days === 0) return "今天";
      if (Math.abs(days) === 1) return days > 0 ? "明天" : "昨天";
      return days > 0 ? some(days, "# 天后") : some(-days, "# 天前");
    },
    period: (first, last, sameYear) => `${first} – ${sameYear ? last.replace(/^\d{4}年/, "") : last}`,
  },
};
