import type { terms as english } from "../en/terms.ts";
import type { Translated } from "../tongue.ts";

export const terms: Translated<typeof english> = {
  terms: {
    title: "이 분야의 용어",
    here: "이 용어들의 뜻",
    list: [
      {
        term: "CPT",
        meaning:
          "교과과정 실습(curricular practical training): 프로그램의 일부인 근무로, 졸업 전에 학교가 허가합니다.",
      },
      {
        term: "OPT",
        meaning:
          "선택적 실습(optional practical training): 각 학위 과정마다 전공 분야에서 최대 12개월까지의 근무로, USCIS가 승인합니다.",
      },
      {
        term: "STEM OPT",
        meaning:
          "STEM 목록에 있는 학위를 마친 뒤 E-Verify에 등록된 고용주와 함께하는 24개월의 추가 OPT입니다.",
      },
      { term: "Cap-gap", meaning: "OPT가 끝난 때부터 기한 안에 접수된 H-1B가 시작될 때까지의 기간입니다." },
      {
        term: "Academic training",
        forms: ["학술 실습", "학술 훈련"],
        meaning:
          "학술 실습(academic training): J-1 학생이 프로그램 후원 기관의 허가를 받아 전공 분야에서 하는 근무입니다.",
      },
      {
        term: "Program end date",
        forms: ["프로그램 종료일"],
        meaning:
          "프로그램 종료일: I-20 또는 DS-2019에 적힌 프로그램의 마지막 날로, 다른 많은 날짜를 이날부터 셉니다.",
      },
      {
        term: "Grace period",
        forms: ["유예 기간"],
        meaning:
          "유예 기간: 프로그램이나 OPT가 끝난 뒤 출국, 전학 또는 신분 변경을 준비할 수 있는 날들입니다.",
      },
      { term: "I-20", meaning: "학교가 발급하는 양식으로, 프로그램의 날짜와 근무 허가가 적혀 있습니다." },
      { term: "DS-2019", meaning: "J-1 학생이나 학자의 양식으로, F-1의 I-20에 해당합니다." },
      {
        term: "I-94",
        meaning: "마지막 입국 기록으로, 어떤 신분으로 들어왔고 언제까지 머물 수 있는지 적혀 있습니다.",
      },
      { term: "I-765", meaning: "OPT에 필요한 카드를 USCIS에 신청하는 양식입니다." },
      { term: "I-983", meaning: "STEM OPT를 위해 본인과 고용주가 서명하는 실습 계획서입니다." },
      {
        term: "EAD",
        meaning: "취업 허가증(employment authorisation document): USCIS가 OPT를 위해 발급하는 카드입니다.",
      },
      {
        term: "E-Verify",
        meaning: "누가 일할 수 있는지 정부가 확인하는 제도로, STEM OPT의 고용주는 반드시 이용해야 합니다.",
      },
      {
        term: "H-1B",
        meaning: "한 고용주 아래에서 전문직으로 일하는 신분으로, 대부분 일 년에 한 번 추첨합니다.",
      },
      { term: "SEVIS", meaning: "모든 F-1, J-1 학생에 대한 정부의 기록으로, 학교가 최신 상태로 유지합니다." },
      { term: "USCIS", meaning: "OPT, STEM OPT, 신분 변경처럼 그곳에 접수된 것을 결정하는 기관입니다." },
      {
        term: "DSO",
        meaning: "학교 지정 담당관(designated school official): 국제학생처에서 SEVIS에 서명하는 사람입니다.",
      },
    ],
  },
};
