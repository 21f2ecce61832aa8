import type { days as english } from "../en/days.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const inDays = (n: number) => some(n, "# día", "# días");
const inMonths = (n: number) => some(n, "# mes", "# meses");

export const days: Translated<typeof english> = {
  days: {
    days: inDays,
    total: (n, periods) => `${inDays(n)} en ${some(periods, "# período", "# períodos")}`,
    everyDay: (months, days) => `todos los días de ${inMonths(months)}: ${inDays(days)}`,
    noDay: (months) => `${inMonths(months)} sin ningún día contado`,
    counted: "contado",
    reached: (day) => `${day}: se alcanza el límite`,
    picture: (first, last) => `Calendario de los días de la lista anterior, en semanas de ${first} a ${last}`,
    all: "Mostrar todos los meses",
    fewer: "Mostrar menos meses",
  },
};
