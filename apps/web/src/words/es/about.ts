import type { about as english } from "../en/about.ts";
import type { Translated } from "../tongue.ts";

export const about: Translated<typeof english> = {
  about: {
    title: "Acerca de Sojourn",
    body: [
      [
        "Qué hace",
        "Sojourn le dice a un estudiante internacional en los Estados Unidos cuál es su situación: qué puede hacer, qué debe hacer y hasta cuándo, y qué se está contando. Cada respuesta nombra la regla de la que procede, los datos que usó y lo que la cambiaría.",
      ],
      [
        "De dónde vienen las reglas",
        "Las reglas son páginas de políticas que las personas pueden leer. Esas mismas páginas se ejecutan para calcular la respuesta. La ley federal es una capa; las reglas propias de una escuela se añaden encima y solo pueden pedir más, nunca permitir más.",
      ],
      [
        "Qué hace con sus datos",
        "Su registro se lee y se calcula en este navegador. No hay cuenta ni seguimiento, y ninguna solicitud lleva nada de él. Se guarda en este dispositivo solo si usted lo pide.",
      ],
      [
        "Cuando algo no se sabe",
        "Un dato que falta nunca cuenta como «no». Sojourn dice qué falta y pregunta solo lo que aún puede cambiar la respuesta.",
      ],
      [
        "Cuando la ley cambia",
        "Cada regla tiene un estado: vigente, orientación oficial, propuesta o bloqueada por un tribunal. La respuesta sigue las reglas vigentes el día por el que usted pregunta.",
      ],
      [
        "Lo que no es",
        "No es asesoría legal y no decide nada. Decide su DSO (el funcionario designado de su escuela), y USCIS decide lo que se presenta ante esa agencia.",
      ],
    ],
  },
};
