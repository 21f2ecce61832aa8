import type { shell as english } from "../en/shell.ts";
import type { Translated } from "../tongue.ts";

export const shell: Translated<typeof english> = {
  name: "Sojourn",
  skip: "Ir al contenido",
  nav: {
    label: "Principal",
    standing: "Mi situación",
    calculators: "Calculadoras",
    options: "Opciones",
    rules: "Reglas",
    take: "Llevárselo",
    privacy: "Sus datos",
    about: "Acerca de",
    search: "Buscar en las reglas",
  },
  footer:
    "Sojourn calcula en su dispositivo y no envía nada. No es asesoría legal: decide su DSO (el funcionario designado de su escuela).",
  language: {
    label: "Idioma",
    failed: "No se pudo obtener ese idioma. Vuelva a intentarlo en un minuto.",
    original: "El texto en inglés, que es el que cuenta",
    binding: "En inglés, como lo dicen las reglas (es lo que cuenta):",
  },
  loading: "Leyendo las reglas…",
  problem: {
    title: "Eso no funcionó",
    says: (what) => `No se pudo crear la página: ${what}`,
    mend: "Vuelva a cargar la página. Si ocurre de nuevo, el sitio se está actualizando o usted no tiene conexión; inténtelo en un minuto.",
    changed: "las reglas cambiaron mientras usted leía",
    reload: "Volver a cargar",
    missing: "Aquí no hay ninguna página",
    home: "Ir a mi situación",
  },
  trying: {
    title: "Está probando algo",
    says: "Este no es su propio plan, y nada de él se guarda hasta que usted lo diga.",
    goBack: "Volver a mi plan",
    keep: "Quedarme con esto",
  },
  offline: {
    newer: "Hay una versión más nueva.",
    kept: (day) =>
      day
        ? `Sin conexión: las reglas son las guardadas en este dispositivo el ${day}.`
        : "Sin conexión: las reglas son las guardadas en este dispositivo.",
    dismiss: "Cerrar",
  },
};
