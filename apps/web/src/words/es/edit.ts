import type { edit as english } from "../en/edit.ts";
import type { Translated } from "../tongue.ts";

export const edit: Translated<typeof english> = {
  edit: {
    program: "Su programa",
    programSays: "Cada cambio se responde de inmediato.",
    field: { school: "Escuela" },
    complete: "¿Está completa la lista?",
    completeSays:
      "Cuando una lista está completa, lo que no figura en ella no ocurrió. Si no, queda como pregunta abierta.",
    text: "Todo el registro como texto",
    textSays: "Todo lo que Sojourn sabe de usted. Cámbielo aquí y luego úselo.",
    textDo: "Usar este texto",
    keep: "Guardar en este dispositivo",
    keepSays: "Se guarda solo en este navegador. No lo marque en una computadora compartida.",
    save: "Guardar como archivo",
    saved: "record.json",
    moreFields: "Más datos",
    yes: "Sí",
    no: "No",
    dontKnow: "No lo sé",
    noneListed: "Hasta ahora no hay ninguno en la lista.",
    offered: {
      says: "Del calendario de su escuela y de lo que usted ya anotó. No se toma nada hasta que usted lo diga. Compare los días con el calendario de su escuela.",
      loads: { full: "Tiempo completo", reduced: "Menos que tiempo completo", none: "Sin inscripción" },
      yearOn: "Como el año anterior: revisarlo y añadirlo",
      added: (name) => `Añadido: ${name}.`,
    },
    notYet: "Todavía no",
    answer: "Responder",
    choose: "Elija…",
    clear: "Borrar",
    inText:
      "Esto requiere más de una respuesta. Añádalo en el texto del registro, bajo «Lo que usted nos dijo».",
    notKnown: "no se sabe",
    badDate: "Todavía no es una fecha",
    refused: "Esta respuesta no encaja en el registro:",
    day: "día",
    month: "mes",
    year: "año",
  },
};
