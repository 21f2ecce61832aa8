import type { forms as english } from "../en/forms.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const units: { [unit: string]: [one: string, other?: string] } = {
  day: ["# día", "# días"],
  month: ["# mes", "# meses"],
  week: ["# semana", "# semanas"],
  year: ["# año", "# años"],
  term: ["# período lectivo", "# períodos lectivos"],
  hour: ["# hora", "# horas"],
  credit: ["# crédito", "# créditos"],
  unit: ["# unidad", "# unidades"],
  class: ["# clase", "# clases"],
  rule: ["# regla", "# reglas"],
  authorization: ["# autorización", "# autorizaciones"],
  entry: ["# anotación", "# anotaciones"],
  "business day": ["# día hábil", "# días hábiles"],
  "US dollar": ["# dólar", "# dólares"],
};

export const forms: Translated<typeof english> = {
  forms: {
    locale: "es-US",
    shortMonth: "short",
    count: (n, unit) => some(n, ...(units[unit.replace(/(?<!s)s$/, "")] ?? [`# ${unit}`])),
    monthsAndDays: (months, days) => `${months} y ${days}`,
    short: (months, days) => `${months} m ${days} d`,
    withWeekday: (date, weekday) => `${date} (${weekday})`,
    withDistance: (date, away) => `${date}, ${away}`,
    away: (days) => {
      if (days === 0) return "hoy";
      if (Math.abs(days) === 1) return days > 0 ? "mañana" : "ayer";
      return days > 0 ? some(days, "en # día", "en # días") : some(-days, "hace # día", "hace # días");
    },
    period: (first, last, sameYear) => `${sameYear ? first.replace(/ de \d{4}$/, "") : first} – ${last}`,
  },
};
