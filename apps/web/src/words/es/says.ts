import type { Sayings } from "../sayings.ts";
import { some } from "./some.ts";

const does = {
  file: "presentar la solicitud",
  request: "pedirlo",
  begin: "comenzar",
  work: "trabajar",
  stay: "permanecer",
  do: "hacerlo",
};

export const says: Sayings = {
  permission: {
    held: (until) => `Ya lo tiene, hasta el ${until}.`,
    filed: (on) => `Se presentó a tiempo: USCIS lo recibió el ${on}.`,
    over: (until) => `Terminó el ${until}.`,
    open: (act, until) =>
      until ? `Puede ${does[act]} ahora, hasta el ${until}.` : `Puede ${does[act]} ahora.`,
    opensLater: (act, from, until) =>
      `Puede ${does[act]} ${from ? `desde el ${from}` : "más adelante"}${until ? ` hasta el ${until}` : ""}.`,
    closed: (act, until, atLatest) =>
      until
        ? `El último día para ${does[act]} fue ${atLatest ? "a más tardar " : ""}el ${until}.`
        : "Ya no queda ningún día en que sea posible.",
    asks: (answers) => some(answers, "Depende de # respuesta.", "Depende de # respuestas."),
    unsettled: "El registro no permite definirlo.",
    notForStatus: (status) => `No es para alguien con estatus ${status}.`,
    notForYou: "No es para este estudiante.",
  },
  clock: {
    alone: (value) => `${value}.`,
    needed: (value, needed) => `${value} de ${needed} que se necesitan.`,
    left: (value, limit, left) => `${value} de ${limit}; quedan ${left}.`,
    passed: (value, limit) => `${value} de ${limit}; se superó el límite.`,
  },
  duty: {
    by: (due, away) => `a más tardar el ${due}, ${away}.`,
    kept: (until) => `cumplido hasta ahora; debe mantenerse hasta el ${until}.`,
    open: (due, away) => `a más tardar el ${due}, ${away}; el registro no dice si se cumple.`,
    done: (due) => `hecho a tiempo; vencía el ${due}.`,
    late: (due) => `hecho, pero tarde: vencía el ${due}.`,
    overdue: (due, away) => `atrasado: vencía el ${due}, ${away}.`,
    asked: (due) => `vencía el ${due}; el registro no dice si se hizo.`,
    otherwise: (what) => `Si no: ${what}.`,
  },
  law: { notKnown: (reason) => `Aún no se sabe: ${reason}` },
  milestone: { unsettled: "el registro no dice lo suficiente para fijar la fecha." },
  mend: (fact, from, to) => `Cambie «${fact}» de ${from} a ${to}.`,
  paper: {
    signed: (paper, day) => `${paper}: se necesita otra, del ${day} o posterior`,
    valid: (paper, day) => `${paper}: se necesita otro documento, válido hasta el ${day} o más`,
  },
  change: {
    notSettled: "no definido",
    notCounted: "no se cuenta",
    fallsAway: (due) => `ya no hace falta (vencía el ${due})`,
    amount: (before, after) => `lo que se puede obtener: ${before} → ${after}`,
    runsOut: (before, after) => `se agota: ${before} → ${after}`,
    none: "ninguna",
    newFinding: (what) => `Nuevo: ${what}`,
    goneFinding: (what) => `Ya no: ${what}`,
  },
};
