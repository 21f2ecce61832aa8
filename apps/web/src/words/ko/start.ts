import type { start as english } from "../en/start.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const start: Translated<typeof english> = {
  start: {
    title: "지금 어떤 상황에 있습니까?",
    lede: "할 수 있는 일, 반드시 해야 할 일과 그 기한, 그리고 세어지고 있는 날들을 볼 수 있습니다. 모든 답에는 근거가 되는 규칙이 적혀 있습니다.",
    private: "이 기기에서 계산합니다. 계정이 필요 없고, 아무것도 보내지 않습니다.",
    begin: "질문에 하나씩 답하기",
    beginSays: "아직 답을 바꿀 수 있는 것만, 이유와 함께 묻습니다. “모릅니다”도 답입니다.",
    interview: "시작",
    form: "또는 짧은 양식 작성하기",
    status: "신분",
    isF1: "F-1 학생",
    isJ1: "J-1 학생 또는 연구자",
    beginDo: "시작",
    open: "내 기록 열기",
    openSays:
      "기록은 날짜들이 담긴 작은 파일(JSON)입니다. 이곳에서 저장했거나 학교 사무실에서 받았을 수 있습니다.",
    choose: "파일 선택",
    drop: "또는 여기에 끌어다 놓기",
    dropNow: "놓으면 열립니다",
    folder: "폴더입니다. 폴더를 열고 record.json으로 저장한 파일을 고르십시오.",
    paste: "텍스트로 붙여 넣기",
    pasteLabel: "텍스트로 된 기록",
    pasteDo: "이 텍스트 열기",
    examples: "또는 준비된 예시 보기",
    examplesSays: "가상의 학생들이며, 각각 한 가지 상황에 있습니다.",
    groups: {
      work: "학업 중의 근무",
      opt: "학업 이후의 근무: OPT",
      stem: "STEM 연장",
      after: "OPT 이후",
      away: "휴학, 여행, 이사",
      other: "그 밖의 상황",
    },
    kept: "이 기기에 보관된 기록으로 계속하기",
    forget: "지우기",
    noExamples: "예시를 가져오지 못했습니다. 자신의 기록은 열 수 있습니다.",
    exampleOn: (day) => `${day} 기준`,
  },

  faults: {
    title: (n) => some(n, "기록에서 고쳐야 할 곳이 #군데 있습니다"),
    where: "위치",
    what: "문제",
    mend: "고치는 방법",
    whole: "기록 전체",
    alike: (n) => `외 같은 곳 ${n}군데`,
    kept: "마지막으로 읽을 수 있었던 기록이 계속 표시됩니다.",
  },
};
