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
    terms: "Términos del tema",
    glossary: [
      [
        "CPT",
        "Capacitación práctica curricular (curricular practical training): trabajo que forma parte de su programa, autorizado por su escuela antes de graduarse.",
      ],
      [
        "OPT",
        "Capacitación práctica opcional (optional practical training): hasta 12 meses de trabajo en su campo en cada nivel, aprobados por USCIS.",
      ],
      [
        "STEM OPT",
        "24 meses más de OPT tras un título de la lista STEM, con un empleador inscrito en E-Verify.",
      ],
      [
        "I-20",
        "El formulario que emite su escuela; muestra las fechas de su programa y sus autorizaciones de trabajo.",
      ],
      [
        "EAD",
        "Documento de autorización de empleo (employment authorisation document): la tarjeta que USCIS emite para el OPT.",
      ],
      [
        "DSO",
        "Funcionario designado de la escuela (designated school official): la persona de la oficina internacional que firma por usted en SEVIS.",
      ],
      [
        "Grace period",
        "Período de gracia: los días después de su programa u OPT en los que puede prepararse para salir, trasladarse o cambiar de estatus.",
      ],
      ["Cap-gap", "El tiempo entre el fin del OPT y el comienzo de una H-1B presentada a tiempo."],
    ],
  },
};
