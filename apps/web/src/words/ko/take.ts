import type { take as english } from "../en/take.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const take: Translated<typeof english> = {
  take: {
    title: "가져가기",
    from: "가져가기: 캘린더, PDF, 파일 또는 링크",
    lede: "날짜는 캘린더로, 서류는 PDF로, 기록은 파일이나 링크로 가져갈 수 있습니다. 모두 이 기기에서 만들어집니다.",
    none: "아직 열린 기록이 없습니다. 여기서 기록을 열거나 먼저 질문 몇 가지에 답하십시오.",
    toStart: "질문 몇 가지에 답하기",
    own: "내 상황",
    on: (day) => `${day}`,
    trying: "시험해 보는 중입니다. 가져가는 내용은 그렇게 되었을 때의 모습입니다.",
    supposing: (pages) =>
      `시행되지 않은 법(${pages})을 가정하고 있습니다. 가져가는 내용에 그렇게 적히며, 그 날짜는 오지 않을 수도 있습니다.`,

    calendar: {
      title: "캘린더에 날짜 넣기",
      says: "Google 캘린더, Apple 캘린더, Outlook에서 쓸 수 있는 파일 하나입니다. 무언가 바뀌면 다시 받으십시오. 같은 항목이 새로 고쳐집니다.",
      which: "어떤 날짜",
      groups: {
        duties: "반드시 해야 할 일",
        windows: "접수하거나 신청할 수 있는 첫날과 마지막 날",
        clocks: "한도가 소진되는 날",
        milestones: "여기서 나오는 날짜",
        other: "근무와 체류의 첫날과 마지막 날",
      },
      remind: "알림",
      reminds: {
        "0": "없음",
        "1": "1일 전",
        "7": "7일 전",
        "14": "14일 전",
        "30": "30일 전",
      },
      make: (n) => (n === 0 ? "선택한 날짜 없음" : some(n, "날짜 #개 내려받기 (.ics)")),
      file: "sojourn-dates.ics",
      name: "Sojourn: 내 날짜",
      see: (n) => (n === 1 ? "날짜 보기" : some(n, "날짜 #개 모두 보기")),
      how: "휴대전화나 컴퓨터에서 파일을 열면 날짜가 추가됩니다. 웹의 Google 캘린더에서는 설정, 가져오기/내보내기를 선택하십시오.",
      past: (n) =>
        some(n, "목록의 #가지 일이 기한을 넘겼습니다. 캘린더는 이를 알려 줄 수 없으니 내 상황을 보십시오."),
      first: { file: "접수할 수 있는 첫날", request: "학교에 신청할 수 있는 첫날", begin: "시작할 수 있음" },
      last: {
        file: "접수할 수 있는 마지막 날",
        request: "학교에 신청할 수 있는 마지막 날",
        begin: "시작할 수 있는 마지막 날",
        end: "마지막 날",
      },
      runsOut: (title) => `소진: ${title}`,
      entry: (what, title) => `${what}: ${title}`,
      more: (title, n) => `${title} 외 ${n}건`,
      rule: (title, source) => (source ? `규칙: ${title} (${source})` : `규칙: ${title}`),
      made: (day) =>
        `Sojourn에 입력하신 사실과 ${day}의 법으로 계산했습니다. 결정은 DSO가 합니다. 무언가 바뀌면 새 파일을 받으십시오.`,
      supposed: (pages) => `시행되지 않은 법을 가정함: ${pages}.`,
    },

    papers: {
      title: "서류",
      says: "이 기기에서 영어 PDF로 만들어지며, 사무실에서 읽는 형식입니다.",
      name: "여권에 적힌 이름",
      nameSays: "서류에만 쓰이며 보관되지 않습니다.",
      kinds: {
        standing: {
          name: "내 상황 요약",
          says: "무엇이 급한지, 무엇을 세고 있는지, 해야 할 일과 할 수 있는 일.",
        },
        "cpt-history": {
          name: "CPT 이력",
          says: "모든 CPT의 고용주, 학위 과정, 일수와 그중 세어지는 것: 보관용, 변호사용 또는 USCIS용.",
        },
        "opt-record": {
          name: "OPT 기록",
          says: "OPT 기간, 신청, 고용주, 무직 일수와 신고: 학교, 변호사 또는 USCIS에 낼 증거.",
        },
      },
      make: "PDF 내려받기",
      making: "PDF를 만드는 중…",
      made: (file) => `${file}이(가) 다운로드 폴더에 있습니다.`,
      failed: "PDF를 만들지 못했습니다. 대신 서류를 보고 인쇄하십시오.",
      foreign: (letters) =>
        `PDF가 다음 글자를 표시할 수 없습니다: ${letters}. 대신 서류를 보고 인쇄하십시오. 브라우저는 표시할 수 있습니다.`,
      nothing: {
        "cpt-history": "기록에 CPT가 없어 이 문서에 넣을 내용이 없습니다.",
        "opt-record": "기록에 OPT가 없어 이 문서에 넣을 내용이 없습니다.",
      },
      look: "보고 인쇄하기",
      print: "이 페이지 인쇄",
      back: "가져가기",
      none: "그런 이름의 서류가 없습니다.",
    },

    file: {
      title: "기록을 파일로",
      says: "Sojourn에 알려 주신 모든 것이 작은 파일 하나에 담깁니다. 다른 기기에서 이어 가거나 사무실에 낼 수 있습니다.",
      save: "기록 저장 (JSON)",
      another: "다른 기록 열기",
    },

    link: {
      title: "기록을 링크로",
      says: "링크를 여는 사람은 기록과 상황을 보게 됩니다. 사실은 링크 자체의 # 뒤에 들어 있습니다. 브라우저는 그 부분을 아무에게도 보내지 않고, 어떤 서버도 저장하지 않습니다.",
      warning:
        "링크를 가진 사람은 사실을 갖게 되며 되돌릴 수 없습니다. 믿을 수 있는 사람에게만 보내고 공개된 경로로는 보내지 마십시오.",
      without: "SEVIS 번호 빼기",
      withoutSays: "어떤 답에도 필요하지 않습니다.",
      make: "링크 만들기",
      yours: "링크",
      copy: "링크 복사",
      copied: "복사했습니다.",
      notCopied: "브라우저가 복사를 허용하지 않았습니다. 링크를 선택하여 직접 복사하십시오.",
      share: "보내기…",
      long: "기록이 링크로 만들기에는 너무 깁니다. 대신 파일로 저장하십시오.",
      length: (n) => some(n, "#자."),
    },

    arrived: {
      title: "이 링크의 기록을 여시겠습니까?",
      says: "누군가 이 링크에 한 학생의 사실을 넣었습니다. 사실은 이 브라우저에 머물며 아무것도 보내지 않았습니다.",
      holds: "담긴 것",
      day: "기준일",
      of: (n, list) => `${n} × ${list}`,
      broken: "이 링크는 손상되었거나 불완전합니다. 다시 요청하거나 기록을 파일로 받으십시오.",
      faulty: "이 링크의 기록에 오류가 있어 열 수 없습니다:",
      keeps: "이 기기에 보관된 기록은 그대로 있습니다.",
      replaces: "지금 열려 있고 보관되지 않은 기록을 대신하게 됩니다. 필요하면 먼저 저장하십시오.",
      open: "열기",
      leave: "열지 않기",
      close: "닫기",
    },
  },
};
