import type { shell as english } from "../en/shell.ts";
import type { Translated } from "../tongue.ts";

export const shell: Translated<typeof english> = {
  name: "Sojourn",
  skip: "본문으로 건너뛰기",
  nav: {
    label: "주 메뉴",
    standing: "내 상황",
    calculators: "계산기",
    options: "선택지",
    rules: "규칙",
    take: "가져가기",
    privacy: "내 데이터",
    about: "소개",
    search: "규칙 검색",
  },
  footer:
    "Sojourn은 이 기기에서만 계산하며 아무것도 보내지 않습니다. 법률 자문이 아닙니다. 결정은 DSO(학교 지정 담당관)가 합니다.",
  language: {
    label: "언어",
    failed: "해당 언어를 가져오지 못했습니다. 잠시 후 다시 시도해 주십시오.",
    original: "기준이 되는 영어 원문",
    binding: "영어 원문(이것이 기준입니다):",
  },
  loading: "규칙을 읽는 중…",
  problem: {
    title: "문제가 생겼습니다",
    says: (what) => `페이지를 만들 수 없습니다: ${what}`,
    mend: "페이지를 새로 고쳐 주십시오. 다시 발생하면 사이트가 업데이트 중이거나 오프라인 상태입니다. 잠시 후 다시 시도해 주십시오.",
    changed: "읽는 동안 규칙이 바뀌었습니다",
    reload: "새로 고침",
    missing: "여기에는 페이지가 없습니다",
    home: "내 상황으로 가기",
  },
  trying: {
    title: "시험해 보는 중입니다",
    says: "이것은 원래 계획이 아니며, 확정하실 때까지 아무것도 보관되지 않습니다.",
    goBack: "내 계획으로 돌아가기",
    keep: "이것으로 바꾸기",
  },
  offline: {
    newer: "새 버전이 준비되었습니다.",
    kept: (day) =>
      day ? `연결 없음: ${day}에 이 기기에 보관된 규칙입니다.` : "연결 없음: 이 기기에 보관된 규칙입니다.",
    dismiss: "닫기",
  },
};
