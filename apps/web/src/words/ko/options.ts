import type { options as english } from "../en/options.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const options: Translated<typeof english> = {
  options: {
    title: "지금 무엇을 할 수 있습니까?",
    lede: "자신에게 맞는 상황을 찾아보십시오. 각 페이지는 합법적인 길을 알려 주고, 입력하신 내용에 비추어 하나씩 확인합니다.",
    checked: "기록에 비추어 확인함:",
    own: "기록에 따르면",
    whatNow: "지금 할 수 있는 일:",
    compare: "여러 근무 종류 나란히 보기",
    compareSays: "교내, CPT, OPT, STEM 연장, 경제적 곤란, 학술 실습: 누가 허가하고, 얼마 동안, 몇 시간인지.",
    all: "모든 상황",
    none: "그런 이름의 상황이 없습니다.",
    others: "다른 상황",

    holds: "기록에 따르면 이것이 지금의 상황입니다.",
    not: "기록에는 이 상황에 있다고 되어 있지 않습니다. 아래는 그렇다면 어떻게 되는지입니다.",
    supposes: "이 페이지가 주어진 것으로 보는 것",
    asOf: (day) => `기준일 ${day}`,
    noPromise:
      "이 가운데 어느 것도 약속이 아닙니다. USCIS, 학교 또는 후원 기관이 결정하며, 신분에 대한 책임은 본인에게 있습니다.",

    asks: {
      title: "나에게는 어떤지 보기",
      says: (n) => some(n, "짧은 질문 #개, 한 번에 하나씩. 입력하신 내용은 이 기기를 떠나지 않습니다."),
      or: "또는 이것으로 시작:",
      start: "준비된 예시나 자신의 기록",
      passed: "이 질문들을 건너뛰셨습니다. 아래는 그 답 없이 말할 수 있는 것입니다.",
    },

    ways: "갈 수 있는 길",
    waysNone:
      "현재 상태로는 이 가운데 가능한 것이 없습니다. 다른 일을 하기 전에 DSO나 이민 변호사와 상의하십시오.",
    states: {
      open: "가능합니다.",
      flagged: "가능하지만 주의하십시오.",
      "opens-later": "나중에 가능합니다.",
      unknown: "답변이 필요합니다.",
      closed: "시기가 지났습니다.",
      barred: "불가능합니다.",
      "not-applicable": "해당하지 않습니다.",
    },
    marks: {
      flagged: "가능하지만 주의",
      supposed: "가정일 뿐",
    },
    would: {
      open: "주어진 것이 모두 사실이라면 가능합니다.",
      flagged: "주어진 것이 모두 사실이라면 가능하지만 주의하십시오.",
      "opens-later": "주어진 것이 모두 사실이라면 나중에 가능합니다.",
      unknown: "알려진 것만으로는 정해지지 않습니다.",
      closed: "시기가 이미 지났을 것입니다.",
      barred: "그렇더라도 불가능합니다.",
      "not-applicable": "그 신분에는 해당하지 않습니다.",
    },
    runsOut: (title, day) => `${day}까지만 가능하며, 그때 다음이 모두 소진됩니다: ${title}.`,
    unsettled: "이것을 정하는 사실이 아직 알려지지 않았습니다.",
    hereOnly: "이 요청에 관해 입력하신 것은 이 페이지에만 머뭅니다. 아직 요청이 아닙니다.",
    supposed: "이 길에서 주어진 것으로 보는 것",
    minded: "주의하십시오",
    warnings: (n) => some(n, "주의 #건"),

    plans: "각 선택의 결과",
    plansSays: "오늘의 규칙으로 계산했으며, 각 허가를 가능한 한 오래 사용한다고 보았습니다.",
    plansOpen: "위 질문에 답하시면 각 선택의 개월 수가 여기에 계산됩니다.",
    inAll: "모두 합한 근무",
    nothing: "없음",
    stepOn: (day) => `${day} 기준`,
    stepUnsettled: "알려진 것만으로는 정해지지 않음",

    watch: "지켜볼 것",
    tell: "규칙의 말로",
    claims: "사설 업체가 하는 말",
    claimsSays:
      "어느 업체의 웹페이지에 있는 말로, 광고이지 규칙이 아닙니다. 각 주장 아래에 결정하는 규칙이 있습니다.",
    decides: "결정하는 것",

    table: {
      lede: "각 근무가 무엇을 위한 것이고 지금 어떤 상태인지 보여 줍니다. 모든 칸에 규칙이 적혀 있습니다.",
      show: "표시",
      you: "지금 나에게는",
      by: "누가 허가하는가",
      nobody: "허가가 필요 없음",
      aspect: "내용",
    },
  },
};
