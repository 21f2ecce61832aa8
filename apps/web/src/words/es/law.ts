import type { law as english } from "../en/law.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const law: Translated<typeof english> = {
  law: {
    lineLabel: "La ley que se usó",
    on: (rules, day, guidance) =>
      `Calculado en este dispositivo con las ${rules} vigentes el ${day} que tratan de lo que se muestra${guidance > 0 ? `, ${guidance} de ellas orientación oficial` : ""}.`,
    asideEnjoined: (n) =>
      some(
        n,
        "# regla dejada de lado: bloqueada por un tribunal",
        "# reglas dejadas de lado: bloqueadas por un tribunal",
      ),
    asideProposed: (n) =>
      some(n, "# regla dejada de lado: solo propuesta", "# reglas dejadas de lado: solo propuestas"),
    book: (version) => `Compendio de reglas ${version}.`,
    advice: "No es asesoría legal: decide su DSO.",
    states: { enjoined: "bloqueada por un tribunal", proposed: "solo propuesta" },
    since: (day) => ` desde el ${day}`,
    moving: "La ley está cambiando",
    movingSays: "Estas reglas están escritas, pero no son la ley; por eso no cuentan arriba.",
    seeIf: "Ver su situación como si fuera ley",
    other: "Preguntar por otra ley",
    otherSays: "La ley de otro día, o reglas que no son ley. La página lo dirá arriba.",
    dayLabel: "La ley al",
    supposeLabel: "Suponer que esto es ley",
    bannerLabel: "Otra ley que la de hoy",
    supposing: (pages) => `Suponiendo: ${pages}`,
    lawAsOf: (day) => `La ley al ${day}`,
    notTheLaw: "Esta no es la ley de hoy.",
    otherDay: "Puede que no sea la ley del día por el que pregunta.",
    stop: "Volver a la ley vigente",
    unknownPage: (name) => `No hay ninguna página ni regla «${name}»; no cambia nada.`,
    changes: (n) =>
      n === 0
        ? "Aquí no cambiaría nada"
        : `En comparación con la ley vigente, ${some(n, "cambiaría # respuesta", "cambiarían # respuestas")}`,
    moreChanges: (n) => some(n, "# cambio más", "# cambios más"),
    notYet: (page, from, day) => `${page} empezaría el ${from}; el ${day} no cambia nada.`,
    notLawOn: (day) => `No es ley el ${day}.`,
    places: {
      "in-force": "Vigente",
      guidance: "Orientación oficial",
      enjoined: "Bloqueada por un tribunal",
      proposed: "Solo propuesta",
      superseded: "Ya no es ley",
      "not-yet": "Todavía no es ley",
    },
    supposed: "Supuesta",
  },
};
