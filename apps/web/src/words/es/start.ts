import type { start as english } from "../en/start.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const start: Translated<typeof english> = {
  start: {
    title: "¿Cuál es su situación?",
    lede: "Diga lo que figura en su I-20 y vea qué puede hacer, qué debe hacer y hasta cuándo, y qué días se están contando. Cada respuesta nombra su regla.",
    private: "Todo se calcula en este dispositivo. Sin cuenta, y no se envía nada a ninguna parte.",
    begin: "Responda una pregunta a la vez",
    beginSays:
      "Diga qué quiere saber. Solo se le pregunta lo que aún puede cambiar la respuesta, y por qué; «no lo sé» también es una respuesta.",
    interview: "Empezar",
    form: "O complete las primeras respuestas en un formulario",
    status: "Estatus",
    isF1: "Estudiante F-1",
    isJ1: "Estudiante o académico J-1",
    beginDo: "Comenzar",
    open: "Abra su registro",
    openSays:
      "Un registro es un archivo pequeño con sus fechas (JSON). Tal vez guardó uno aquí, o su oficina le dio uno.",
    choose: "Elegir un archivo",
    drop: "o suéltelo aquí",
    dropNow: "Suelte para abrirlo",
    paste: "Pegarlo como texto",
    pasteLabel: "El registro como texto",
    pasteDo: "Abrir este texto",
    examples: "O vea un ejemplo ya preparado",
    examplesSays: "Estudiantes inventados, cada uno en una situación.",
    groups: {
      work: "Trabajo durante el programa",
      opt: "Trabajo después: OPT",
      stem: "La extensión STEM",
      after: "Después del OPT",
      away: "Licencias, viajes, mudanzas",
      other: "Otras situaciones",
    },
    kept: "Seguir con el registro guardado en este dispositivo",
    forget: "Borrarlo",
    noExamples: "No se pudieron obtener los ejemplos. Aún puede abrir su propio registro.",
    exampleOn: (day) => `al ${day}`,
  },

  faults: {
    title: (n) =>
      some(n, "Hay que corregir una cosa en el registro", "Hay que corregir # cosas en el registro"),
    where: "Dónde",
    what: "Qué está mal",
    mend: "Cómo corregirlo",
    whole: "el registro en su conjunto",
    kept: "Se sigue mostrando su último registro legible.",
  },
};
