import type { calculators as english } from "../en/calculators.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const jobs = {
  title: "Empleos",
  all: "Estos son todos mis empleos desde que empezó el OPT; si no hay ninguno, márquelo también",
};
const cards = { title: "Tarjetas de OPT", all: "Estas son todas mis tarjetas de OPT" };
const optHad = "Este es todo el OPT que he tenido; si no hay ninguno, márquelo también";
const missing = () => "Todavía no está definido: abajo falta algo.";
const businessDays = (n: number) => some(n, "# día hábil", "# días hábiles");

export const calculators: Translated<typeof english> = {
  calculators: {
    title: "Calculadoras",
    lede: "Una pregunta cada una, respondida en un minuto. Todo se calcula en su dispositivo, con las mismas reglas que su situación.",
    all: "Todas las calculadoras",
    file: "La calculadora de CPT en un solo archivo",
    fileSays:
      "Ábrala sin conexión, en cualquier computadora o teléfono: no hay nada que instalar y no se envía nada. Contiene las reglas tal como están hoy.",
    fileSize: (size) => `Unos ${size} MB, en los cinco idiomas.`,
    fileFoot: (day, version) =>
      `Las reglas tal como estaban el ${day} (compendio de reglas ${version}). Descargue un archivo nuevo cuando puedan haber cambiado.`,
    download: "Descargar",

    inputs: "Lo que usted dice",
    more: "Más que puede importar",
    school: "Escuela",
    schoolSays: "Su escuela puede pedir más que la ley.",
    asOf: "En la fecha",
    entry: (one, n) => `${one} ${n}`,
    add: "Añadir uno",
    addMore: "Añadir otro",
    remove: (one, n) => `Quitar ${one} ${n}`,
    removeDo: "Quitar",
    noEntries: "Ninguno hasta ahora.",
    refused: "Esto no se aceptó:",
    fromRecord: "Esto parte de su registro. Lo que cambie aquí se queda aquí, hasta que lo adopte.",
    fromNothing: "Esto parte de cero. Su registro queda como está.",
    takeOwn: "Partir de mi registro",
    begin: "Partir de cero",
    keep: "Usarlo en mi situación",
    keepNew: "Ver mi situación con esto",
    kept: "Adoptado en su registro.",
    print: "Imprimir",

    answer: "La respuesta",
    results: "En detalle",
    counted: "Los días que se contaron",
    left: (n) => `quedan ${n}`,
    reached: (day) => `El límite se alcanza el ${day}.`,
    passedOn: (day) => `El límite se alcanzó el ${day}.`,
    between: (a, b) => `entre ${a} y ${b}`,
    atLeast: (a) => `al menos ${a}`,
    from: (day) => `desde el ${day}`,
    until: (day) => `hasta el ${day}`,
    unsettled: "todavía no se sabe",
    reasons: "Por qué",
    stays: "Sigue abierto, en lo que toca a esta cuenta",
    shut: "Cerrado por esta cuenta",
    open: "No queda definido con lo que se sabe",
    so: {
      met: (title) => `${title}: sigue abierto, en lo que toca a esta cuenta.`,
      unmet: (title) => `${title}: cerrado por esta cuenta.`,
      runsOut: (day) => `El límite se alcanza el ${day} si nada cambia.`,
      assumed: (fact, as) => `Se da por supuesto: ${fact}: ${as}.`,
      coming: (title, day) => `${title}: ${day}.`,
      next: (title, day) => `Lo siguiente, a más tardar el ${day}: ${title}.`,
    },
    unknown: "Lo que no se sabe",
    unknownSays: "Lo que no se sabe queda abierto. Nunca se toma como un no.",
    above: "Preguntado arriba, en «Lo que usted dice»:",
    sharper: (n) => some(n, "# respuesta podría precisarlo más", "# respuestas podrían precisarlo más"),
    assumed: "Se da por supuesto",
    rules: "Las reglas que hay detrás",
    notForYou: "Aquí no hay nada para un estudiante con el estatus que eligió.",
    empty: "Complete lo que sepa: la respuesta aparece aquí de inmediato.",
    made: (day) => `Hecho el ${day}.`,

    ahead: "Si siguiera sin interrupción",
    aheadFrom: "Desde el día",

    of: {
      "full-time": {
        title: "Comprobación de tiempo completo",
        question: "¿Es este período una carga completa de estudios?",
        needs: "Para estudiantes F-1. Los créditos de un período, o de dos escuelas a la vez.",
        lists: {
          terms: {
            title: "El período lectivo",
            all: "Estos son todos mis períodos de ese tiempo, en todas las escuelas",
          },
        },
        headline: {
          done: () => "Tiempo completo: esta carga es una carga completa de estudios.",
          due: () => "No es tiempo completo según lo dicho aquí.",
          overdue: () => "No es tiempo completo según lo dicho aquí.",
          upcoming: () => "No es tiempo completo según lo dicho aquí.",
          late: () => "Tiempo completo: esta carga es una carga completa de estudios.",
          unknown: missing,
        },
      },
      cpt: {
        title: "Días de CPT",
        question: "¿Cuánto CPT a tiempo completo he usado, y me cuesta el OPT?",
        needs:
          "Para estudiantes F-1. Escriba cada autorización de CPT de la página 2 de su I-20, también las futuras.",
        lists: {
          authorizations: {
            title: "Autorizaciones de CPT",
            all: "Estas son todas mis autorizaciones de CPT en este nivel",
          },
        },
        headline: {
          settled: (used, limit, left) =>
            `Ha usado ${used} de ${limit} de CPT a tiempo completo; quedan ${left}.`,
          atLeast: (used, limit) => `Ha usado al menos ${used} de ${limit} de CPT a tiempo completo.`,
          over: (used, limit) =>
            `Tiene ${used} de CPT a tiempo completo. ${limit} es lo máximo que permite el OPT.`,
        },
        ahead: (n, day) =>
          `El día ${n} sería el ${day}. Un día más, y no hay OPT después de un programa en este nivel.`,
        aheadOver: "El límite ya se superó.",
      },
      opt: {
        title: "Fechas del OPT",
        question: "¿Cuándo puedo presentar el OPT, cuándo puede empezar y cuándo termina?",
        needs: "Para estudiantes F-1. OPT después del programa, una solicitud.",
        lists: { authorizations: { title: "OPT que he tenido", all: optHad } },
        headline: {
          dated: (from, until) => `Presente el OPT desde el ${from} hasta el ${until}.`,
          past: (from, until) => `El plazo para presentar el OPT fue del ${from} al ${until}.`,
          none: () => "Diga la fecha de fin de su programa, y las fechas aparecen.",
        },
      },
      unemployment: {
        title: "Días sin trabajo en OPT",
        question: "¿Cuántos días de desempleo he usado, y cuándo se agotan?",
        needs: "Para estudiantes F-1 en OPT o STEM OPT, desde el primer día de la tarjeta.",
        lists: { authorizations: cards, employment: jobs },
        headline: {
          settled: (used, limit, left) =>
            `Ha usado ${used} de ${limit} sin empleo que cuente; quedan ${left}.`,
          atLeast: (used, limit) => `Ha usado al menos ${used} de ${limit} sin empleo que cuente.`,
          over: (used, limit) => `Lleva ${used} sin empleo que cuente. ${limit} es lo máximo permitido.`,
        },
      },
      stem: {
        title: "Fechas e informes STEM",
        question: "¿Cuándo presento la extensión STEM, y qué debo informar y hasta cuándo?",
        needs: "Para estudiantes F-1 en OPT con un título STEM.",
        lists: { authorizations: cards, employment: jobs },
        headline: {
          dated: (from, until) => `Presente la extensión STEM desde el ${from} hasta el ${until}.`,
          past: (from, until) => `El plazo para presentar la extensión STEM fue del ${from} al ${until}.`,
          none: () => "Diga las fechas de su tarjeta de OPT, y las fechas aparecen.",
        },
      },
      travel: {
        title: "Comprobación de viaje",
        question: "¿Puedo viajar y volver con los documentos que tengo?",
        needs: "Para estudiantes F-1 y J-1. Un viaje: el día en que sale y el día en que vuelve.",
        lists: {
          authorizations: { title: "OPT, si lo ha tenido", all: optHad },
          employment: {
            title: "Empleos en OPT",
            all: "Estos son todos mis empleos en OPT; si no hay ninguno, márquelo también",
          },
        },
        headline: {
          open: () =>
            "Sus documentos sirven para volver, hasta donde se sabe. Decide el oficial de la frontera.",
          "opens-later": () => "Sus documentos todavía no sirven; vea los motivos abajo.",
          barred: () => "No salga así: algo no está bien para volver.",
          closed: () => "Volver de este modo ya no es posible.",
          unknown: missing,
        },
      },
      grace: {
        title: "Período de gracia y traslado",
        question: "¿Cuánto puedo quedarme después de mi programa, y hasta cuándo puedo trasladarme?",
        needs: "Para estudiantes F-1 y J-1 al final del programa, del OPT o de un retiro autorizado.",
        lists: {
          authorizations: { title: "OPT, si lo ha tenido", all: optHad },
          leaves: {
            title: "Licencias, si las hay",
            all: "Estas son todas mis licencias; si no hay ninguna, márquelo también",
          },
        },
        headline: {
          dated: (day) => `El período de gracia termina el ${day}.`,
          past: (day) => `El período de gracia terminó el ${day}.`,
          none: missing,
        },
      },
      "academic-training": {
        title: "Capacitación académica (J-1)",
        question: "¿Cuánta capacitación académica puedo tener, y cuándo debe empezar?",
        needs: "Para estudiantes J-1, no para pasantes.",
        lists: {
          authorizations: {
            title: "Capacitación académica que he tenido",
            all: "Esta es toda la capacitación académica que he tenido; si no hay ninguna, márquelo también",
          },
        },
        headline: {
          settled: (used, limit, left) =>
            `Ha usado ${used} de ${limit} de capacitación académica; quedan ${left}.`,
          atLeast: (used, limit) => `Ha usado al menos ${used} de ${limit} de capacitación académica.`,
          over: (used, limit) => `Tiene ${used} de capacitación académica. ${limit} es lo máximo.`,
          plain: (used) =>
            `Ha usado ${used} de capacitación académica; diga las fechas del programa para ver el límite.`,
        },
      },
      "business-days": {
        title: "Plazo en días hábiles",
        question: "Mi oficina responde en un número de días hábiles: ¿qué día es ese?",
        needs: "Sábados, domingos, feriados federales y los días libres de la propia escuela no cuentan.",
        from: "Contado desde el día",
        days: "Días hábiles",
        whole: (most) => `Un número entero de 1 a ${most}`,
        direction: "En qué sentido",
        after: "Después de ese día",
        before: "Antes de ese día",
        promises: "Lo que promete esta escuela",
        promise: (title, days) => `${title}: respuesta en ${businessDays(days)}`,
        saysAfter: (days, from) => `${businessDays(days)} después del ${from}.`,
        saysBefore: (days, from) =>
          `Pídalo a más tardar entonces, y la oficina tiene ${businessDays(days)} hasta el ${from}.`,
        off: "Días de semana que no cuentan",
        offSays: "Los sábados y domingos nunca cuentan y no se indican.",
        offNone: "Ninguno en el camino.",
        federal: "feriado federal",
        school: "el calendario de la escuela",
      },
    },
  },
};
