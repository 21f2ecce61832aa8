import type { law as english } from "../en/law.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const law: Translated<typeof english> = {
  law: {
    lineLabel: "사용된 법",
    on: (rules, day, guidance) =>
      `${day}에 시행 중이며 표시된 내용과 관련된 ${rules}로 이 기기에서 계산했습니다${guidance > 0 ? some(guidance, "(그중 #개는 공식 지침)") : ""}.`,
    asideEnjoined: (n) => some(n, "제외된 규칙 #개: 법원이 금지함"),
    asideProposed: (n) => some(n, "제외된 규칙 #개: 제안되었을 뿐임"),
    book: (version) => `규칙집 ${version}.`,
    advice: "법률 자문이 아닙니다. 결정은 DSO가 합니다.",
    states: { enjoined: "법원이 금지함", proposed: "제안되었을 뿐임" },
    since: (day) => ` (${day}부터)`,
    moving: "법이 바뀌고 있습니다",
    movingSays: "이 규칙들은 작성되었지만 법이 아니므로 위에 반영되지 않았습니다.",
    seeIf: "법이라고 가정하고 상황 보기",
    other: "다른 법으로 알아보기",
    otherSays: "다른 날의 법, 또는 아직 법이 아닌 규칙입니다. 페이지 맨 위에 그렇게 표시됩니다.",
    dayLabel: "법의 기준일",
    supposeLabel: "이것이 법이라고 가정",
    bannerLabel: "오늘의 법이 아님",
    supposing: (pages) => `가정: ${pages}`,
    lawAsOf: (day) => `${day}의 법`,
    notTheLaw: "이것은 오늘의 법이 아닙니다.",
    otherDay: "물으신 날의 법이 아닐 수 있습니다.",
    stop: "시행 중인 법으로 돌아가기",
    unknownPage: (name) => `“${name}”이라는 페이지나 규칙이 없습니다. 아무것도 바뀌지 않습니다.`,
    changes: (n) =>
      n === 0 ? "여기서는 아무것도 바뀌지 않습니다" : some(n, "시행 중인 법과 비교하면 답 #개가 바뀝니다"),
    moreChanges: (n) => some(n, "변경 #개 더"),
    notYet: (page, from, day) => `${page}은(는) ${from}에 시작됩니다. ${day}에는 아무것도 바꾸지 않습니다.`,
    notLawOn: (day) => `${day}에는 법이 아닙니다.`,
    places: {
      "in-force": "시행 중",
      guidance: "공식 지침",
      enjoined: "법원이 금지함",
      proposed: "제안되었을 뿐임",
      superseded: "더 이상 법이 아님",
      "not-yet": "아직 법이 아님",
    },
    supposed: "가정됨",
  },
};
