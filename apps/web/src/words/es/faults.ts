import type { FaultWords } from "@sojourn/record";

const nouns: { [english: string]: string } = {
  "an object { … }": "un objeto { … }",
  "a list [ … ]": "una lista [ … ]",
  "one of the field's values": "uno de los valores del campo",
  "a date": "una fecha",
  "text in quotes": "texto entre comillas",
  "a number": "un número",
  "true or false": "true o false",
  "another kind of value": "otro tipo de valor",
  "a list": "una lista",
  "an object": "un objeto",
  "the end of the text": "el fin del texto",
  "A value": "un valor",
  "A value or ]": "un valor o ]",
  "A key in double quotes": "una clave entre comillas dobles",
  "A key in double quotes, or }": "una clave entre comillas dobles, o }",
  "A colon": "dos puntos",
  "A comma or a closing bracket": "una coma o un corchete de cierre",
  "Nothing more": "nada más",
};
const noun = (english: string) => nouns[english] ?? english;
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : `¿Quiso decir «${nearest}»? `);
const or = new Intl.ListFormat("es", { type: "disjunction" });

export const faults: FaultWords = {
  "unknown-key": ({ key, known, nearest }) => ({
    says: `Aquí no hay ningún campo ${key}.`,
    mend: nearest ? meant(nearest).trim() : `Omítalo. Los campos aquí son: ${known.join(", ")}.`,
  }),
  "forbidden-key": ({ key }) => ({
    says: `La clave ${key} nunca es parte de un registro.`,
    mend: "Omítala.",
  }),
  "duplicate-key": ({ key }) => ({
    says: `La clave ${key} aparece dos veces en el mismo objeto.`,
    mend: "Deje una de las dos.",
  }),
  "wrong-type": ({ expected, given }) => ({
    says: `Hay ${noun(given)} donde corresponde ${noun(expected)}.`,
    mend: `Ponga ${noun(expected)}.`,
  }),
  "null-not-allowed": ({ expected }) => ({
    says: "null significa «todavía no», y este campo no puede decirlo.",
    mend: `Omita la clave si no lo sabe, o ponga ${noun(expected)}.`,
  }),
  "not-a-date": ({ given }) => ({
    says: `«${given}» no es una fecha.`,
    mend: "Escriba año-mes-día: 2026-05-15.",
  }),
  "out-of-order": ({ value, first }) => ({
    says: `${value} es anterior a ${first}.`,
    mend: `Ponga un día igual o posterior a ${first}, o corrija la otra fecha.`,
  }),
  "other-version": ({ given }) => ({
    says: `Este registro dice que su versión es ${given}; aquí solo se puede leer la versión 1.`,
    mend: "Escriba 1, sin comillas, si se hizo aquí; si no, ábralo donde se hizo.",
  }),
  "wrong-value": ({ given, values, nearest }) => ({
    says: `${given} no es un valor de este campo.`,
    mend: `${meant(nearest)}Admite ${or.format(values)}.`,
  }),
  "not-an-id": ({ given, nearest }) => ({
    says: `${given} no es un identificador.`,
    mend: `${meant(nearest)}Un identificador tiene minúsculas, cifras y guiones sencillos: «offer-letter».`,
  }),
  "not-a-year": ({ given }) => ({
    says: `${given} no es un año.`,
    mend: "Ponga un año de 1900 a 2199: «2026».",
  }),
  "too-large": ({ most, given }) => ({ says: `${given} es demasiado.`, mend: `Ponga como máximo ${most}.` }),
  "too-small": ({ least, given }) => ({ says: `${given} es muy poco.`, mend: `Ponga ${least} o más.` }),
  "too-long": ({ most }) => ({ says: `El texto tiene más de ${most} caracteres.`, mend: "Acórtelo." }),
  "too-many": ({ most }) => ({ says: `Hay más de ${most} anotaciones.`, mend: "Deje las que importan." }),
  "too-deep": ({ most }) => ({
    says: `El registro tiene más de ${most} niveles.`,
    mend: "Ningún registro lo necesita: busque un corchete sin cerrar.",
  }),
  "too-big": ({ most }) => ({
    says: `El registro pesa más de ${most / 1024 / 1024} MiB.`,
    mend: "Abra el registro de un solo estudiante.",
  }),
  empty: () => ({
    says: "No hay nada que leer: está vacío o es una carpeta.",
    mend: "Elija el archivo que se guardó aquí (record.json) o pegue todo su texto.",
  }),
  "not-text": () => ({
    says: "Esto es un PDF, una imagen u otro documento, no un registro.",
    mend: "Elija el archivo que se guardó aquí (record.json); de los documentos no se lee nada.",
  }),
  "broken-json": ({ line, column, expected, found }) => ({
    says: `Esto no es JSON: en la línea ${line}, columna ${column}, hay ${noun(found)}.`,
    mend: `Ahí corresponde: ${noun(expected)}.`,
  }),
  unreadable: () => ({ says: "No se puede leer el registro.", mend: "Entréguelo como JSON sencillo." }),
  more: ({ count }) => ({
    says: count === 1 ? "Hay una cosa más que corregir." : `Hay ${count} cosas más que corregir.`,
    mend: "Corrija primero estas; después se nombran las siguientes.",
  }),
};
