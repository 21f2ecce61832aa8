import type { interview as english } from "../en/interview.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const interview: Translated<typeof english> = {
  interview: {
    title: "¿Qué quiere saber?",
    lede: "Elija una opción. Solo se le pregunta lo que aún puede cambiar la respuesta, una pregunta a la vez, y cualquiera puede quedar abierta.",
    happened: "¿Perdió un empleo, se le pasó una fecha, no salió en un sorteo o solo quiere contar días?",
    toOptions: "Qué puede hacer entonces",
    toCalculators: "Contar los días",
    everything: "Todo: mi situación completa",
    groups: {
      work: "Trabajo",
      stay: "Estudios y estadía",
      enter: "Viajar y volver",
      other: "Otros",
    },
    aboutAll: "Su situación completa",
    question: (n, left) =>
      left === undefined
        ? `Pregunta ${n}`
        : left > 1
          ? `Pregunta ${n} · quedan unas ${left - 1}`
          : `Pregunta ${n} · probablemente la última`,
    why: "Por qué se pregunta esto",
    opening: {
      "status.class": "Cada estatus tiene sus propias reglas.",
      school: "Su escuela puede pedir más que la ley; se añaden sus reglas y su calendario.",
      "programs[0].level": "El tiempo de trabajo se cuenta de nuevo en cada nivel.",
      "programs[0].start": "La mayor parte del trabajo solo es posible después de un año académico completo.",
      "programs[0].end": "Casi todo último día se cuenta desde esta fecha, que figura en su I-20 o DS-2019.",
      "programs[0].completed":
        "Los días que siguen, y si puede quedarse, se cuentan desde el día en que realmente terminó.",
    },
    decides: (titles, more) => `Decide sobre: ${titles}${more > 0 ? ` y ${more} más` : ""}.`,
    noSchool: "Otra escuela",
    back: "Atrás",
    soFar: "Hasta ahora",
    soFarAll: (open, asks) =>
      `${some(open, "# cosa abierta ahora", "# cosas abiertas ahora")}; ${some(asks, "# espera una respuesta", "# esperan una respuesta")}.`,
    show: "Mostrar mi situación completa",
    other: "Preguntar por otra cosa",
    notSettledSays: (n) =>
      `${some(n, "# dato que usted no sabe lo deja abierto", "# datos que usted no sabe lo dejan abierto")}. Abajo está de qué depende; su DSO a menudo puede decirlo.`,
    again: "Repasar lo que no sabía",
    allSettled: "No hace falta preguntar nada más.",
    unknownTopic: "No existe esa respuesta; elija una de estas.",
    add: (one) => `Añadir: ${one}`,
    addDo: "Añadir",
    isAll: "Sí, es todo",
    notAll: "No, falta algo",
    noneAtAll: "No hubo ninguno",
  },
};
