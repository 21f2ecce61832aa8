import type { terms as english } from "../en/terms.ts";
import type { Translated } from "../tongue.ts";

export const terms: Translated<typeof english> = {
  terms: {
    title: "Términos del tema",
    here: "Qué significan estas palabras",
    list: [
      {
        term: "CPT",
        meaning:
          "Capacitación práctica curricular (curricular practical training): trabajo que forma parte de su programa, autorizado por su escuela antes de graduarse.",
      },
      {
        term: "OPT",
        meaning:
          "Capacitación práctica opcional (optional practical training): hasta 12 meses de trabajo en su campo en cada nivel, aprobados por USCIS.",
      },
      {
        term: "STEM OPT",
        meaning:
          "24 meses más de OPT tras un título de la lista STEM, con un empleador inscrito en E-Verify.",
      },
      {
        term: "Cap-gap",
        meaning: "El tiempo entre el fin del OPT y el comienzo de una H-1B presentada a tiempo.",
      },
      {
        term: "Academic training",
        forms: ["capacitación académica", "formación académica"],
        meaning:
          "Capacitación académica (academic training): trabajo en su campo como estudiante J-1, permitido por el patrocinador de su programa.",
      },
      {
        term: "Program end date",
        forms: ["fin del programa", "fecha de fin del programa"],
        meaning:
          "Fecha de fin del programa: el último día de su programa en el I-20 o el DS-2019; muchos otros días se cuentan desde ella.",
      },
      {
        term: "Grace period",
        forms: ["período de gracia", "periodo de gracia"],
        meaning:
          "Período de gracia: los días después de su programa u OPT en los que puede prepararse para salir, trasladarse o cambiar de estatus.",
      },
      {
        term: "I-20",
        meaning:
          "El formulario que emite su escuela; muestra las fechas de su programa y sus autorizaciones de trabajo.",
      },
      {
        term: "DS-2019",
        meaning: "El formulario de un estudiante o académico J-1: lo que el I-20 es en F-1.",
      },
      {
        term: "I-94",
        meaning: "El registro de su última entrada; dice en qué estatus entró y hasta cuándo puede quedarse.",
      },
      { term: "I-765", meaning: "La solicitud a USCIS de la tarjeta que el OPT necesita." },
      { term: "I-983", meaning: "El plan de capacitación que usted y su empleador firman para el STEM OPT." },
      {
        term: "EAD",
        meaning:
          "Documento de autorización de empleo (employment authorisation document): la tarjeta que USCIS emite para el OPT.",
      },
      {
        term: "E-Verify",
        meaning:
          "La comprobación del gobierno de quién puede trabajar; el empleador debe usarla para el STEM OPT.",
      },
      {
        term: "H-1B",
        meaning:
          "El estatus para trabajo especializado con un empleador; la mayoría se sortea una vez al año.",
      },
      {
        term: "SEVIS",
        meaning: "El registro del gobierno de cada estudiante F-1 y J-1, que su escuela mantiene al día.",
      },
      {
        term: "USCIS",
        meaning: "La agencia que decide lo que se presenta ante ella: OPT, STEM OPT, un cambio de estatus.",
      },
      {
        term: "DSO",
        meaning:
          "Funcionario designado de la escuela (designated school official): la persona de la oficina internacional que firma por usted en SEVIS.",
      },
    ],
  },
};
