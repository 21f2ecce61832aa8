import type { options as english } from "../en/options.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const options: Translated<typeof english> = {
  options: {
    title: "¿Qué puedo hacer ahora?",
    lede: "Busque lo que lo describe. Cada página nombra los caminos legales y comprueba cada uno con lo que usted dijo.",
    checked: "Comprobado con su registro:",
    own: "Su registro dice",
    whatNow: "Lo que puede hacer ahora:",
    compare: "Los tipos de trabajo, lado a lado",
    compareSays:
      "En el campus, CPT, OPT, la extensión STEM, dificultad económica, capacitación académica: quién lo permite, cuánto dura, cuántas horas.",
    all: "Todas las situaciones",
    none: "Aquí no hay ninguna situación con ese nombre.",
    others: "Otras situaciones",

    holds: "Esta es su situación, según su registro.",
    not: "Su registro no dice que usted esté en esta situación. Abajo se ve cómo sería.",
    supposes: "Lo que esta página da por supuesto",
    asOf: (day) => `Preguntado para el ${day}`,
    noPromise:
      "Nada de esto es una promesa. Deciden USCIS, su escuela o su patrocinador, y usted responde por su propio estatus.",

    asks: {
      title: "Vea cómo está para usted",
      says: (n) =>
        `${some(n, "# pregunta corta", "# preguntas cortas")}, una a la vez. Nada de lo que diga sale de este dispositivo.`,
      or: "O empiece con",
      start: "un ejemplo preparado o su propio registro",
      passed: "Se saltó estas preguntas. Abajo está lo que se puede decir sin ellas.",
    },

    ways: "Los caminos",
    waysNone:
      "Tal como están las cosas, ninguno de estos está abierto para usted. Hable con su DSO o con un abogado de inmigración antes de hacer otra cosa.",
    states: {
      open: "Abierto.",
      flagged: "Abierto, pero tenga cuidado.",
      "opens-later": "Se abre más adelante.",
      unknown: "Necesita una respuesta suya.",
      closed: "El plazo ya pasó.",
      barred: "No es posible.",
      "not-applicable": "No es para usted.",
    },
    marks: {
      flagged: "Abierto, pero tenga cuidado",
      supposed: "Solo supuesto",
    },
    would: {
      open: "Estaría abierto, si todo lo que se da por supuesto es así.",
      flagged: "Estaría abierto, si todo lo que se da por supuesto es así; pero tenga cuidado.",
      "opens-later": "Se abriría más adelante, si todo lo que se da por supuesto es así.",
      unknown: "Dependería de más de lo que se sabe.",
      closed: "El plazo ya habría pasado.",
      barred: "Ni siquiera entonces sería posible.",
      "not-applicable": "No es para alguien con ese estatus.",
    },
    runsOut: (title, day) => `Solo hasta el ${day}, cuando se agota esta cuenta: ${title}.`,
    unsettled: "Todavía no se sabe aquello de lo que depende.",
    hereOnly: "Lo que diga de esta petición se queda en esta página. Todavía no es una petición.",
    supposed: "Lo que se da por supuesto para este camino",
    minded: "Tenga cuidado",
    warnings: (n) => some(n, "# advertencia", "# advertencias"),

    plans: "A qué lleva cada opción",
    plansSays: "Calculado con las reglas de hoy, cada permiso usado tanto tiempo como pueda durar.",
    plansOpen: "Responda las preguntas de arriba, y aquí se cuentan los meses de cada opción.",
    inAll: "de trabajo en total",
    nothing: "Nada",
    stepOn: (day) => `preguntado al ${day}`,
    stepUnsettled: "no queda definido con lo que se sabe",

    watch: "A qué estar atento",
    tell: "En palabras de las reglas",
    claims: "Lo que dice una agencia privada sobre esto",
    claimsSays:
      "De la página web de una agencia: publicidad, no una regla. Bajo cada afirmación están las reglas que deciden.",
    decides: "Lo que decide",

    table: {
      lede: "Para qué es cada tipo de trabajo y cómo está para usted. Cada campo nombra su regla.",
      show: "Mostrar",
      you: "Para usted, ahora",
      by: "Quién lo permite",
      nobody: "nadie tiene que hacerlo",
      aspect: "Qué",
    },
  },
};
