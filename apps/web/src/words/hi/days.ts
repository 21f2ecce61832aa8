import type { days as english } from "../en/days.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const inDays = (n: number) => some(n, "# दिन");
const inMonths = (n: number) => some(n, "# महीना", "# महीने");

export const days: Translated<typeof english> = {
  days: {
    days: inDays,
    total: (n, periods) => `${some(periods, "# अवधि", "# अवधियों")} में ${inDays(n)}`,
    everyDay: (months, days) => `${inMonths(months)}, हर दिन: ${inDays(days)}`,
    noDay: (months) => `${inMonths(months)}, बिना किसी गिने गए दिन के`,
    counted: "गिना गया",
    reached: (day) => `${day}: सीमा पूरी`,
    picture: (first, last) => `ऊपर की सूची के दिनों का कैलेंडर; हफ़्ते ${first} से ${last} तक`,
    all: "सभी महीने दिखाएँ",
    fewer: "कम महीने दिखाएँ",
  },
};
