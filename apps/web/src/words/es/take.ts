import type { take as english } from "../en/take.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const take: Translated<typeof english> = {
  take: {
    title: "Llevárselo",
    from: "Llevárselo: calendario, PDF, archivo o enlace",
    lede: "Sus fechas en su calendario, sus documentos en PDF, su registro como archivo o enlace. Todo se hace en este dispositivo.",
    none: "Todavía no hay ningún registro abierto. Abra el suyo aquí, o responda antes unas preguntas.",
    toStart: "Responder unas preguntas",
    own: "Su situación",
    on: (day) => `el ${day}`,
    trying: "Está probando algo. Lo que se lleve será como resultaría entonces.",
    supposing: (pages) =>
      `Está suponiendo una ley que no está vigente (${pages}). Lo que se lleve lo dirá, y sus fechas quizá nunca lleguen.`,

    calendar: {
      title: "Sus fechas en su calendario",
      says: "Un archivo para Google Calendar, Apple Calendar u Outlook. Vuelva a descargarlo cuando algo cambie: las mismas anotaciones se actualizan.",
      which: "Qué fechas",
      groups: {
        duties: "Lo que usted debe hacer",
        windows: "Primeros y últimos días para presentar o pedir",
        clocks: "Días en que se agota una cuenta",
        milestones: "Fechas que se derivan",
        other: "Primeros y últimos días de trabajo y estadía",
      },
      remind: "Recordármelo",
      reminds: {
        "0": "Nunca",
        "1": "1 día antes",
        "7": "7 días antes",
        "14": "14 días antes",
        "30": "30 días antes",
      },
      make: (n) =>
        n === 0 ? "Ninguna fecha elegida" : some(n, "Descargar # fecha (.ics)", "Descargar # fechas (.ics)"),
      file: "sojourn-dates.ics",
      name: "Sojourn: mis fechas",
      see: (n) => some(n, "Ver la fecha", "Ver las # fechas"),
      how: "Abra el archivo en su teléfono o computadora para añadir las fechas. En Google Calendar en la web: Configuración, luego Importar y exportar.",
      past: (n) =>
        some(
          n,
          "# cosa de su lista está atrasada. Un calendario no puede recordársela: vea su situación.",
          "# cosas de su lista están atrasadas. Un calendario no puede recordárselas: vea su situación.",
        ),
      first: {
        file: "Primer día para presentar",
        request: "Primer día para pedirlo a su escuela",
        begin: "Puede comenzar",
      },
      last: {
        file: "Último día para presentar",
        request: "Último día para pedirlo a su escuela",
        begin: "Último día para comenzar",
        end: "Último día",
      },
      runsOut: (title) => `Se agota: ${title}`,
      entry: (what, title) => `${what}: ${title}`,
      more: (title, n) => `${title}, y ${n} más`,
      rule: (title, source) => (source ? `Regla: ${title} (${source})` : `Regla: ${title}`),
      made: (day) =>
        `Calculado con los datos que usted dio a Sojourn y la ley al ${day}. Decide su DSO. Descargue un archivo nuevo cuando algo cambie.`,
      supposed: (pages) => `Suponiendo una ley que no está vigente: ${pages}.`,
    },

    papers: {
      title: "Documentos",
      says: "Hechos en PDF en este dispositivo, en inglés, como los leen las oficinas.",
      name: "Su nombre, como en su pasaporte",
      nameSays: "Solo para los documentos. No se guarda.",
      kinds: {
        standing: {
          name: "Resumen de su situación",
          says: "Qué es urgente, qué se está contando, qué debe hacer y qué puede hacer.",
        },
        "cpt-history": {
          name: "Historial de CPT",
          says: "Cada CPT con empleador, nivel y días, y lo que cuenta de él: para sus archivos, un abogado o USCIS.",
        },
        "opt-record": {
          name: "Registro de OPT",
          says: "Períodos de OPT, solicitudes, empleadores, días sin trabajo e informes: prueba para su escuela, un abogado o USCIS.",
        },
      },
      make: "Descargar PDF",
      making: "Creando el PDF…",
      made: (file) => `${file} está en sus descargas.`,
      failed: "No se pudo crear el PDF. Vea el documento e imprímalo.",
      foreign: (letters) =>
        `El PDF no puede mostrar estas letras: ${letters}. Vea el documento e imprímalo: su navegador sí puede.`,
      nothing: {
        "cpt-history": "Su registro no contiene ningún CPT: no hay nada que poner en este documento.",
        "opt-record": "Su registro no contiene ninguna OPT: no hay nada que poner en este documento.",
      },
      look: "Verlo e imprimirlo",
      print: "Imprimir esta página",
      back: "Llevárselo",
      none: "No hay ningún documento con ese nombre.",
    },

    file: {
      title: "Su registro como archivo",
      says: "Todo lo que usted dijo a Sojourn, en un archivo pequeño: para seguir en otro dispositivo o entregarlo a su oficina.",
      save: "Guardar el registro (JSON)",
      another: "Abrir otro registro",
    },

    link: {
      title: "Su registro como enlace",
      says: "Quien abra el enlace verá su registro y su situación. Los datos están en el propio enlace, después del #: su navegador no envía esa parte a nadie y ningún servidor la guarda.",
      warning:
        "Quien tenga el enlace tiene sus datos, y no se puede retirar. Envíelo solo a alguien de confianza, no por un canal público.",
      without: "Omitir mi número SEVIS",
      withoutSays: "Ninguna respuesta lo necesita.",
      make: "Crear el enlace",
      yours: "El enlace",
      copy: "Copiar el enlace",
      copied: "Copiado.",
      notCopied: "Su navegador no nos dejó copiarlo. Seleccione el enlace y cópielo usted.",
      share: "Enviarlo…",
      long: "El registro es demasiado largo para un enlace. Guárdelo como archivo.",
      length: (n) => some(n, "# carácter.", "# caracteres."),
    },

    arrived: {
      title: "¿Abrir el registro de este enlace?",
      says: "Alguien puso los datos de un estudiante en este enlace. Se quedan en este navegador; no se envió nada.",
      holds: "Qué contiene",
      day: "Al",
      of: (n, list) => `${n} × ${list}`,
      broken: "Este enlace está dañado o incompleto. Pídalo de nuevo, o pida el registro como archivo.",
      faulty: "El registro de este enlace tiene errores y no se puede abrir:",
      keeps: "El registro guardado en este dispositivo queda como está.",
      replaces:
        "Toma el lugar del registro que tiene abierto ahora, que no está guardado. Guárdelo primero si lo necesita.",
      open: "Abrirlo",
      leave: "No abrir",
      close: "Cerrar",
    },
  },
};
