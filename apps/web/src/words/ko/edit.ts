import type { edit as english } from "../en/edit.ts";
import type { Translated } from "../tongue.ts";

export const edit: Translated<typeof english> = {
  edit: {
    program: "내 프로그램",
    programSays: "바꿀 때마다 바로 답이 나옵니다.",
    field: { school: "학교" },
    complete: "목록이 완전합니까?",
    completeSays:
      "목록이 완전하면 거기에 없는 일은 일어나지 않은 것입니다. 그렇지 않으면 열린 질문으로 남습니다.",
    text: "전체 기록을 텍스트로",
    textSays: "Sojourn이 알고 있는 모든 것입니다. 여기서 고친 다음 사용하십시오.",
    textDo: "이 텍스트 사용",
    keep: "이 기기에 보관",
    keepSays: "이 브라우저에만 저장됩니다. 공용 컴퓨터에서는 선택하지 마십시오.",
    save: "파일로 저장",
    saved: "record.json",
    moreFields: "더 많은 사실",
    yes: "예",
    no: "아니요",
    dontKnow: "모릅니다",
    noneListed: "아직 목록에 없습니다.",
    offered: {
      says: "학교 학사 일정과 이미 적으신 내용에서 가져왔습니다. 직접 고르시기 전에는 아무것도 기록되지 않습니다. 날짜를 학교 학사 일정과 비교하십시오.",
      loads: { full: "전일제", reduced: "전일제 미만", none: "등록하지 않음" },
      yearOn: "지난해와 같이: 확인하고 추가",
      added: (name) => `추가됨: ${name}.`,
    },
    notYet: "아직 아님",
    answer: "답하기",
    choose: "선택…",
    clear: "지우기",
    inText: "이것은 답이 하나보다 많이 필요합니다. “입력하신 내용” 아래의 기록 텍스트에 더해 주십시오.",
    notKnown: "알 수 없음",
    badDate: "아직 날짜가 아님",
    refused: "이 답은 기록에 맞지 않습니다:",
    day: "일",
    month: "월",
    year: "년",
  },
};
