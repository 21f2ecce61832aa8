import type { start as english } from "../en/start.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const start: Translated<typeof english> = {
  start: {
    title: "¿Cuál es su situación?",
    lede: "Vea qué puede hacer, qué debe hacer y cuándo, y qué días se cuentan. Cada respuesta nombra su regla.",
    private: "Se calcula en este dispositivo: sin cuenta, y no se envía nada.",
    begin: "Responda una pregunta a la vez",
    beginSays: "Solo se pregunta lo que aún puede cambiar la respuesta, y por qué. «No lo sé» también vale.",
    interview: "Empezar",
    form: "O complete un formulario breve",
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
    folder: "Eso es una carpeta. Ábrala y elija el archivo que se guardó como record.json.",
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
    alike: (n) => `y ${n} más iguales`,
    kept: "Se sigue mostrando su último registro legible.",
  },
};
