import type { timeline as english } from "../en/timeline.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const timeline: Translated<typeof english> = {
  timeline: {
    title: "Su estadía de un vistazo",
    asTable: "Lo mismo en una tabla",
    lane: "Grupo",
    what: "Qué",
    from: "Desde",
    until: "Hasta",
    open: "sin fin indicado",
    fromTo: (from, until) => `del ${from} al ${until}`,
    today: "hoy",
    label: (from, until) =>
      `Línea de tiempo del ${from} al ${until}. Lo mismo está en la tabla debajo de la imagen.`,
    scroll: "Línea de tiempo, se desplaza hacia los lados",
    empty: "Todavía no hay fechas que dibujar. Añada su programa con su comienzo y su fin.",
    lanes: {
      study: "Estudios",
      authorised: "Aprobado",
      work: "Trabajo",
      away: "Ausencias",
      windows: "Plazos abiertos",
      due: "Fechas",
    },
    gap: "sin empleo que cuente",
    asked: (what) => `${what} (pedido)`,
    something: "algo",
    term: "período lectivo",
    job: "empleo",
    leave: "licencia",
    trip: "viaje",
    load: "carga reducida",
    authorisation: "autorización de trabajo",
    on: {
      dayLast: (what, day) => `${what} ${day}`,
      dayFirst: (what, day) => `${day}: ${what}`,
    },
    windowKinds: { file: "Presentar", begin: "Comenzar", end: "Fin", request: "Pedir" },
    legend: {
      planned: "pedido o planeado",
      gap: "días sin empleo que cuentan",
      window: "tiempo en que puede hacerlo",
      duty: "algo que hacer",
      milestone: "una fecha que se deriva",
      ghost: "su plan como era",
    },

    add: "Añadir",
    addWhat: "Qué añadir",
    addOne: (what) => `Añadir: ${what}`,
    addIt: "Añadir a la línea de tiempo",
    undo: "Deshacer",
    redo: "Rehacer",
    undone: "Deshecho.",
    redone: "Rehecho.",
    zoom: "Tamaño de un día",
    closer: "Acercar",
    wider: "Alejar",
    hint: "Elija una barra para moverla o cambiar sus fechas.",
    keys: "Con el teclado: las flechas la mueven un día, con Mayús una semana, con Alt solo su fin; Re Pág y Av Pág un mes; Intro abre su formulario, Supr la quita.",
    grip: {
      start: (what) => `Primer día: ${what}`,
      end: (what) => `Último día: ${what}`,
    },
    change: "Cambiar",
    changeOne: (what) => `Cambiar: ${what}`,
    remove: "Quitar",
    removed: "Quitado. Deshacer lo recupera.",
    done: "Listo",
    close: "Cerrar",
    undated: "No está en la imagen porque falta el primer día:",
    changed: (n) => `Lo que esto cambió (${n})`,
    nothingElse: "No cambia nada más.",

    whatIf: "¿Y si…?",
    tryNow:
      "Mueva, añada o quite lo que quiera: toda la página responde por ello, y su plan sigue como está.",
    different: "Qué sería diferente",
    differs: (n) =>
      n === 0
        ? "Nada sería diferente de su plan."
        : some(n, "# cosa sería diferente:", "# cosas serían diferentes:"),
  },
};
