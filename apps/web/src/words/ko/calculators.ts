import type { calculators as english } from "../en/calculators.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

const jobs = { title: "직장", all: "OPT가 시작된 뒤의 모든 직장입니다. 없어도 선택하십시오" };
const cards = { title: "OPT 카드", all: "이것이 나의 모든 OPT 카드입니다" };
const optHad = "지금까지 받은 모든 OPT입니다. 없어도 선택하십시오";
const missing = () => "아직 정해지지 않았습니다: 아래에 빠진 것이 있습니다.";

export const calculators: Translated<typeof english> = {
  calculators: {
    title: "계산기",
    lede: "계산기마다 질문 하나를 1분 안에 답합니다. 모든 것은 내 상황과 같은 규칙으로 이 기기에서 계산됩니다.",
    all: "모든 계산기",
    file: "파일 하나로 된 CPT 계산기",
    fileSays:
      "네트워크 없이 어느 컴퓨터나 휴대전화에서든 열 수 있습니다. 설치할 것이 없고 아무것도 보내지 않습니다. 오늘의 규칙이 담겨 있습니다.",
    fileSize: (size) => `약 ${size} MB, 다섯 가지 언어 모두 포함.`,
    fileFoot: (day, version) =>
      `${day} 현재의 규칙(규칙집 ${version})입니다. 규칙이 바뀌었을 수 있으면 새 파일을 받으십시오.`,
    download: "내려받기",

    inputs: "입력하는 내용",
    more: "관련될 수 있는 그 밖의 것",
    school: "학교",
    schoolSays: "학교는 법보다 더 많은 것을 요구할 수 있습니다.",
    asOf: "기준일",
    entry: (one, n) => `${one} ${n}`,
    add: "하나 추가",
    addMore: "하나 더 추가",
    remove: (one, n) => `${one} ${n} 삭제`,
    removeDo: "삭제",
    noEntries: "아직 없음.",
    refused: "받아들여지지 않았습니다:",
    fromRecord: "기록에서 시작합니다. 여기서 바꾼 것은 기록에 옮기실 때까지 여기에만 머뭅니다.",
    fromNothing: "빈 상태에서 시작합니다. 기록은 그대로 있습니다.",
    takeOwn: "내 기록에서 시작",
    begin: "빈 상태에서 시작",
    keep: "내 상황에 사용",
    keepNew: "이것으로 내 상황 보기",
    kept: "기록에 옮겼습니다.",
    print: "인쇄",

    answer: "답",
    results: "자세히",
    counted: "세어진 날들",
    left: (n) => `${n} 남음`,
    reached: (day) => `${day}에 한도에 이릅니다.`,
    passedOn: (day) => `${day}에 한도에 이르렀습니다.`,
    between: (a, b) => `${a}에서 ${b} 사이`,
    atLeast: (a) => `최소 ${a}`,
    from: (day) => `${day}부터`,
    until: (day) => `${day}까지`,
    unsettled: "아직 알 수 없음",
    reasons: "이유",
    stays: "이 계산으로 보면 여전히 가능",
    shut: "이 계산으로 불가능",
    open: "알려진 것만으로는 정해지지 않음",
    so: {
      met: (title) => `${title}: 이 계산으로 보면 여전히 가능합니다.`,
      unmet: (title) => `${title}: 이 계산으로 불가능합니다.`,
      runsOut: (day) => `변동이 없으면 ${day}에 한도에 이릅니다.`,
      assumed: (fact, as) => `당연하다고 본 것: ${fact}: ${as}.`,
      coming: (title, day) => `${title}: ${day}.`,
      next: (title, day) => `다음, ${day}까지: ${title}.`,
    },
    unknown: "알려지지 않은 것",
    unknownSays: "알려지지 않은 것은 열린 채로 둡니다. 결코 “아니요”로 보지 않습니다.",
    above: "위의 “입력하는 내용”에서 묻는 것:",
    sharper: (n) => some(n, "답변 #개로 더 정확해질 수 있습니다"),
    assumed: "당연하다고 본 것",
    rules: "근거 규칙",
    notForYou: "선택하신 신분의 학생에게 해당하는 것이 없습니다.",
    empty: "아는 것을 입력하십시오. 답이 바로 여기에 나타납니다.",
    made: (day) => `${day}에 작성.`,

    ahead: "쉬지 않고 계속된다면",
    aheadFrom: "이 날부터",

    of: {
      "full-time": {
        title: "학기 풀타임 확인",
        question: "이 학기는 풀타임 학업입니까?",
        needs: "F-1 학생용. 한 학기의 학점, 또는 동시에 두 학교의 학점.",
        lists: { terms: { title: "학기", all: "그 시기에 모든 학교에서의 모든 학기입니다" } },
        headline: {
          done: () => "풀타임: 이 수강량은 풀타임 학업입니다.",
          due: () => "여기에 입력된 대로라면 풀타임이 아닙니다.",
          overdue: () => "여기에 입력된 대로라면 풀타임이 아닙니다.",
          upcoming: () => "여기에 입력된 대로라면 풀타임이 아닙니다.",
          late: () => "풀타임: 이 수강량은 풀타임 학업입니다.",
          unknown: missing,
        },
      },
      cpt: {
        title: "CPT 일수",
        question: "풀타임 CPT를 얼마나 사용했으며, 그로 인해 OPT를 잃습니까?",
        needs: "F-1 학생용. I-20 2쪽의 모든 CPT 허가를, 앞으로의 것도 포함해 입력하십시오.",
        lists: { authorizations: { title: "CPT 허가", all: "이 학위 과정의 모든 CPT 허가입니다" } },
        headline: {
          settled: (used, limit, left) => `풀타임 CPT ${limit} 중 ${used}을 사용했으며 ${left} 남았습니다.`,
          atLeast: (used, limit) => `풀타임 CPT ${limit} 중 최소 ${used}을 사용했습니다.`,
          over: (used, limit) => `풀타임 CPT가 ${used}입니다. OPT가 허용하는 최대는 ${limit}입니다.`,
        },
        ahead: (n, day) => `${n}일째는 ${day}입니다. 하루만 더하면 이 과정의 프로그램 뒤에 OPT가 없습니다.`,
        aheadOver: "한도를 이미 넘었습니다.",
      },
      opt: {
        title: "OPT 날짜",
        question: "OPT는 언제 접수할 수 있고, 언제 시작하며, 언제 끝납니까?",
        needs: "F-1 학생용. 프로그램 뒤의 OPT, 신청 한 건.",
        lists: { authorizations: { title: "지금까지 받은 OPT", all: optHad } },
        headline: {
          dated: (from, until) => `${from}부터 ${until}까지 OPT를 접수하십시오.`,
          past: (from, until) => `OPT 접수 기간은 ${from}부터 ${until}까지였습니다.`,
          none: () => "프로그램 종료일을 입력하면 날짜가 나옵니다.",
        },
      },
      unemployment: {
        title: "OPT 중 무직 일수",
        question: "무직 일수를 얼마나 사용했고, 언제 소진됩니까?",
        needs: "OPT 또는 STEM OPT 중인 F-1 학생용, 카드의 첫날부터.",
        lists: { authorizations: cards, employment: jobs },
        headline: {
          settled: (used, limit, left) =>
            `인정되는 근무 없이 ${limit} 중 ${used}을 사용했으며 ${left} 남았습니다.`,
          atLeast: (used, limit) => `인정되는 근무 없이 ${limit} 중 최소 ${used}을 사용했습니다.`,
          over: (used, limit) => `인정되는 근무 없이 ${used}입니다. 허용되는 최대는 ${limit}입니다.`,
        },
      },
      stem: {
        title: "STEM 날짜와 신고",
        question: "STEM 연장은 언제 접수하며, 무엇을 언제까지 신고해야 합니까?",
        needs: "OPT 중이며 STEM 학위가 있는 F-1 학생용.",
        lists: { authorizations: cards, employment: jobs },
        headline: {
          dated: (from, until) => `${from}부터 ${until}까지 STEM 연장을 접수하십시오.`,
          past: (from, until) => `STEM 연장 접수 기간은 ${from}부터 ${until}까지였습니다.`,
          none: () => "OPT 카드의 날짜를 입력하면 날짜가 나옵니다.",
        },
      },
      travel: {
        title: "여행 확인",
        question: "지금 가진 서류로 여행하고 돌아올 수 있습니까?",
        needs: "F-1과 J-1 학생용. 여행 한 번: 떠나는 날과 돌아오는 날.",
        lists: {
          authorizations: { title: "OPT(받은 적이 있다면)", all: optHad },
          employment: { title: "OPT 중의 직장", all: "OPT 중의 모든 직장입니다. 없어도 선택하십시오" },
        },
        headline: {
          open: () => "알려진 범위에서는 서류로 돌아올 수 있습니다. 결정은 국경의 심사관이 합니다.",
          "opens-later": () => "서류가 아직 쓸 수 없습니다. 아래 이유를 보십시오.",
          barred: () => "이대로 떠나지 마십시오: 돌아오는 데 문제가 있습니다.",
          closed: () => "이렇게 돌아오는 것은 더 이상 가능하지 않습니다.",
          unknown: missing,
        },
      },
      grace: {
        title: "유예 기간과 전학",
        question: "프로그램 뒤에 얼마나 머무를 수 있고, 언제까지 전학할 수 있습니까?",
        needs: "프로그램, OPT 또는 승인된 자퇴가 끝나는 F-1과 J-1 학생용.",
        lists: {
          authorizations: { title: "OPT(받은 적이 있다면)", all: optHad },
          leaves: { title: "휴학(있다면)", all: "나의 모든 휴학입니다. 없어도 선택하십시오" },
        },
        headline: {
          dated: (day) => `유예 기간은 ${day}에 끝납니다.`,
          past: (day) => `유예 기간은 ${day}에 끝났습니다.`,
          none: missing,
        },
      },
      "academic-training": {
        title: "학술 실습(J-1)",
        question: "학술 실습을 얼마나 할 수 있으며, 언제 시작해야 합니까?",
        needs: "J-1 학생용, 인턴은 제외.",
        lists: {
          authorizations: {
            title: "지금까지의 학술 실습",
            all: "지금까지의 모든 학술 실습입니다. 없어도 선택하십시오",
          },
        },
        headline: {
          settled: (used, limit, left) => `학술 실습 ${limit} 중 ${used}을 사용했으며 ${left} 남았습니다.`,
          atLeast: (used, limit) => `학술 실습 ${limit} 중 최소 ${used}을 사용했습니다.`,
          over: (used, limit) => `학술 실습이 ${used}입니다. 최대는 ${limit}입니다.`,
          plain: (used) => `학술 실습을 ${used} 사용했습니다. 프로그램 날짜를 입력하면 한도가 나옵니다.`,
        },
      },
      "business-days": {
        title: "영업일 기한",
        question: "사무실은 몇 영업일 안에 답합니다: 그날은 며칠입니까?",
        needs: "토요일, 일요일, 연방 공휴일, 학교 자체 휴일은 세지 않습니다.",
        from: "세기 시작하는 날",
        days: "영업일",
        whole: (most) => `1부터 ${most}까지의 정수`,
        direction: "방향",
        after: "그날 이후",
        before: "그날 이전",
        promises: "이 학교의 약속",
        promise: (title, days) => `${title}: ${some(days, "#영업일")} 안에 답변`,
        saysAfter: (days, from) => `${from} 이후 ${some(days, "#영업일")}.`,
        saysBefore: (days, from) =>
          `그때까지 신청하면 사무실은 ${from}까지 ${some(days, "#영업일")}을 갖습니다.`,
        off: "세지 않는 평일",
        offSays: "토요일과 일요일은 세지 않으며 적지 않습니다.",
        offNone: "그 사이에 없습니다.",
        federal: "연방 공휴일",
        school: "학교 학사 일정",
      },
    },
  },
};
