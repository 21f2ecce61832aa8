import type { Sayings } from "../sayings.ts";
import { some } from "./some.ts";

const can = {
  file: "접수할 수 있습니다",
  request: "신청할 수 있습니다",
  begin: "시작할 수 있습니다",
  work: "일할 수 있습니다",
  stay: "머무를 수 있습니다",
  do: "할 수 있습니다",
};
const could = {
  file: "접수할 수 있는",
  request: "신청할 수 있는",
  begin: "시작할 수 있는",
  work: "일할 수 있는",
  stay: "머무를 수 있는",
  do: "할 수 있는",
};

export const says: Sayings = {
  permission: {
    held: (until) => `이미 가지고 계시며, ${until}까지 유효합니다.`,
    filed: (on) => `기한 안에 접수되었습니다. USCIS가 ${on}에 받았습니다.`,
    over: (until) => `${until}에 끝났습니다.`,
    open: (act, until) => (until ? `지금부터 ${until}까지 ${can[act]}.` : `지금 ${can[act]}.`),
    opensLater: (act, from, until) =>
      `${from ? `${from}부터` : "나중에"} ${until ? `${until}까지 ` : ""}${can[act]}.`,
    closed: (act, until, atLatest) =>
      until
        ? `${could[act]} 마지막 날은 ${atLatest ? "늦어도 " : ""}${until}이었습니다.`
        : "이것이 가능한 날이 더 이상 없습니다.",
    asks: (answers) => some(answers, "답변 #개에 달려 있습니다."),
    unsettled: "기록만으로는 정해지지 않습니다.",
    notForStatus: (status) => `${status} 신분에는 해당하지 않습니다.`,
    notForYou: "이 학생에게는 해당하지 않습니다.",
  },
  clock: {
    alone: (value) => `${value}.`,
    needed: (value, needed) => `필요한 ${needed} 중 ${value}.`,
    left: (value, limit, left) => `${limit} 중 ${value}, ${left} 남았습니다.`,
    passed: (value, limit) => `${limit} 중 ${value}, 한도를 넘었습니다.`,
  },
  duty: {
    by: (due, away) => `${due}까지 해야 합니다(${away}).`,
    kept: (until) => `지금까지 지켜졌으며, ${until}까지 계속되어야 합니다.`,
    open: (due, away) => `${due}까지, ${away}. 기록에는 그러한지 나와 있지 않습니다.`,
    done: (due) => `기한 안에 마쳤습니다. 기한은 ${due}이었습니다.`,
    late: (due) => `마쳤지만 늦었습니다. 기한은 ${due}이었습니다.`,
    overdue: (due, away) => `기한이 지났습니다. 기한은 ${due}(${away})이었습니다.`,
    asked: (due) => `기한은 ${due}이었습니다. 기록에는 했는지 여부가 없습니다.`,
    otherwise: (what) => `그렇지 않으면: ${what}.`,
  },
  law: { notKnown: (reason) => `아직 알 수 없음: ${reason}` },
  milestone: { unsettled: "기록이 부족하여 날짜를 정할 수 없습니다." },
  mend: (fact, from, to) => `“${fact}”을(를) ${from}에서 ${to}(으)로 바꿉니다.`,
  paper: {
    signed: (paper, day) => `${paper}: ${day} 이후의 새것이 필요합니다`,
    valid: (paper, day) => `${paper}: ${day} 이후까지 유효한 새것이 필요합니다`,
  },
  change: {
    notSettled: "확정되지 않음",
    notCounted: "세지 않음",
    fallsAway: (due) => `없어집니다(기한은 ${due}이었습니다)`,
    amount: (before, after) => `받을 수 있는 기간: ${before} → ${after}`,
    runsOut: (before, after) => `소진되는 날: ${before} → ${after}`,
    none: "없음",
    newFinding: (what) => `새로 나타남: ${what}`,
    goneFinding: (what) => `사라짐: ${what}`,
  },
};
