import type { privacy as english } from "../en/privacy.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const privacy: Translated<typeof english> = {
  privacy: {
    title: "Sus datos",
    lede: "Lo que usted dice a Sojourn se queda en este dispositivo. No hay cuenta, no se rastrea nada y nada de lo que escribe se envía a ninguna parte.",
    promises: [
      [
        "Se calcula aquí",
        "Las reglas llegan a su navegador una vez; la respuesta se calcula en él. Ninguna solicitud lleva sus datos.",
      ],
      [
        "Se guarda solo si usted lo dice",
        "Cierre la pestaña y su registro desaparece, salvo que haya marcado «Guardar en este dispositivo». Entonces está solo en este navegador.",
      ],
      [
        "No se pregunta a nadie más",
        "Letras, iconos y reglas vienen de este sitio. No se contacta ningún otro: sin analítica, sin publicidad, sin cookies.",
      ],
      [
        "Un enlace lleva lo que usted pone en él",
        "Un enlace hecho en «Llevárselo» lleva su registro después del #. Los navegadores no envían esa parte a ningún servidor, pero quien tenga el enlace puede leerla.",
      ],
      [
        "Funciona sin conexión",
        "Este navegador guarda una copia de las páginas y las reglas para que funcionen sin conexión. Es igual para todos y no contiene nada sobre usted.",
      ],
    ],
    now: "Lo que este navegador guarda ahora",
    looking: "Mirando…",
    record: (kept) => (kept ? "Su registro: guardado en este dispositivo" : "Su registro: no guardado"),
    recordSays: (bytes) => `${bytes}, solo en este navegador.`,
    open: "Hay un registro abierto en esta pestaña; desaparece al cerrarla.",
    others: {
      local: "Otras cosas recordadas",
      session: "Recordado hasta cerrar la pestaña",
      databases: "Bases de datos",
      cookies: "Cookies",
      copies: "Copia de las páginas y reglas para usar sin conexión",
    },
    known: {
      "tsr-scroll-restoration": "hasta dónde se desplazó cada página",
      "sojourn.language": "el idioma que eligió",
      "sojourn.slash": "que la tecla «/» no lleve a la búsqueda",
    },
    none: "ninguna",
    files: (n, size) => `${some(n, "# archivo", "# archivos")}, ${size}`,
    kilobytes: (n) => (n >= 1000 ? `${(n / 1000).toFixed(1)} MB` : `${n} KB`),
    requests: "Lo que pidió esta página",
    requestsSay: (own, other) =>
      other === 0
        ? some(
            own,
            "# solicitud desde que se cargó esta página, a este sitio.",
            "# solicitudes desde que se cargó esta página, todas a este sitio.",
          )
        : `${some(own, "# solicitud a este sitio", "# solicitudes a este sitio")} y ${some(other, "# a otra parte", "# a otras partes")}. Las otras no vienen de Sojourn: puede hacerlas una extensión de su navegador.`,
    see: "Ver cada solicitud",
    wipe: "Borrar todo",
    wipeTitle: "No dejar nada",
    wipeSays:
      "Quita de este navegador el registro, todo lo recordado y la copia sin conexión, y cierra el registro abierto. No se puede deshacer: guarde antes su registro si lo necesita.",
    wiped: "Todo está borrado. Este navegador ya no guarda nada de Sojourn, salvo esta página abierta.",
    left: (what) =>
      `Su navegador no nos dejó quitar: ${what}. Quite los datos de este sitio en su configuración.`,
    save: "Guardar antes el registro",
  },
};
