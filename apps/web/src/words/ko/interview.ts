import type { interview as english } from "../en/interview.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const interview: Translated<typeof english> = {
  interview: {
    title: "무엇을 알고 싶으십니까?",
    lede: "하나를 고르십시오. 아직 답을 바꿀 수 있는 것만 한 번에 하나씩 묻고, 어떤 질문이든 비워 둘 수 있습니다.",
    happened: "일자리를 잃었거나, 날짜를 놓쳤거나, 추첨에서 떨어졌거나, 날짜만 세고 싶으신가요?",
    toOptions: "그때 할 수 있는 일",
    toCalculators: "날짜 세기",
    everything: "모두: 나의 전체 상황",
    groups: {
      work: "근무",
      stay: "학업과 체류",
      enter: "여행과 재입국",
      other: "기타",
    },
    aboutAll: "전체 상황",
    question: (n, left) =>
      left === undefined
        ? `질문 ${n}`
        : left > 1
          ? `질문 ${n} · 약 ${left - 1}개 더`
          : `질문 ${n} · 아마도 마지막`,
    why: "이것을 묻는 이유",
    opening: {
      "status.class": "신분마다 규칙이 다릅니다.",
      school: "학교는 법보다 더 많은 것을 요구할 수 있습니다. 그 규칙과 학사 일정이 더해집니다.",
      "programs[0].level": "근무 기간은 학위 과정마다 새로 셉니다.",
      "programs[0].start": "대부분의 근무는 한 학년을 온전히 마친 뒤에만 가능합니다.",
      "programs[0].end": "거의 모든 기한은 I-20 또는 DS-2019에 적힌 이 날짜부터 셉니다.",
      "programs[0].completed": "그 뒤의 날들과 머물 수 있는지는 실제로 과정을 마친 날부터 셉니다.",
    },
    decides: (titles, more) => `이것이 결정합니다: ${titles}${more > 0 ? some(more, " 외 #가지") : ""}.`,
    noSchool: "다른 학교",
    back: "뒤로",
    soFar: "지금까지",
    soFarAll: (open, asks) =>
      `지금 가능한 것 ${some(open, "#가지")}, 답변을 기다리는 것 ${some(asks, "#가지")}.`,
    show: "나의 전체 상황 보기",
    other: "다른 것 물어보기",
    notSettledSays: (n) =>
      some(
        n,
        "모르는 사실 #개 때문에 정해지지 않았습니다. 아래에 무엇에 달려 있는지 적혀 있습니다. DSO가 답할 수 있는 경우가 많습니다.",
      ),
    again: "몰랐던 것을 다시 살펴보기",
    allSettled: "더 물을 것이 없습니다.",
    unknownTopic: "그런 답은 없습니다. 다음 중 하나를 고르십시오.",
    add: (one) => `추가: ${one}`,
    addDo: "추가",
    isAll: "예, 이것이 전부입니다",
    notAll: "아니요, 빠진 것이 있습니다",
    noneAtAll: "하나도 없었습니다",
  },
};
