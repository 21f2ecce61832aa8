import type { forms as english } from "../en/forms.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const units: { [unit: string]: [one: string, other?: string] } = {
  day: ["# दिन"],
  month: ["# महीना", "# महीने"],
  week: ["# सप्ताह"],
  year: ["# साल"],
  term: ["# सत्र"],
  hour: ["# घंटा", "# घंटे"],
  credit: ["# क्रेडिट"],
  unit: ["# यूनिट"],
  class: ["# कक्षा", "# कक्षाएँ"],
  rule: ["# नियम"],
  authorization: ["# अनुमति", "# अनुमतियाँ"],
  entry: ["# प्रविष्टि", "# प्रविष्टियाँ"],
  "business day": ["# कार्यदिवस"],
  "US dollar": ["# डॉलर"],
};

export const forms: Translated<typeof english> = {
  forms: {
    locale: "hi-IN",
    shortMonth: "short",
    count: (n, unit) => some(n, ...(units[unit.replace(/(?<!s)s$/, "")] ?? [`# ${unit}`])),
    monthsAndDays: (months, days) => `${months} और ${days}`,
    short: (months, days) => `${months} महीने ${days} दिन`,
    withWeekday: (date, weekday) => `${date} (${weekday})`,
    withDistance: (date, away) => `${date}, ${away}`,
    away: (days) => {
      if (days === 0) return "आज";
      if (days === 1) return "आने वाला कल";
      if (days === -1) return "बीता हुआ कल";
      return days > 0 ? some(days, "# दिन में") : some(-days, "# दिन पहले");
    },
    period: (first, last, sameYear) => `${sameYear ? first.replace(/ \d{4}$/, "") : first} – ${last}`,
  },
};
