import type { FaultWords } from "@sojourn/record";

const nouns: { [english: string]: string } = {
  "an object { … }": "객체 { … }",
  "a list [ … ]": "목록 [ … ]",
  "one of the field's values": "이 항목의 값 중 하나",
  "a date": "날짜",
  "text in quotes": "따옴표 안의 텍스트",
  "a number": "숫자",
  "true or false": "true 또는 false",
  "another kind of value": "다른 종류의 값",
  "a list": "목록",
  "an object": "객체",
  "the end of the text": "텍스트의 끝",
  "A value": "값",
  "A value or ]": "값 또는 ]",
  "A key in double quotes": "큰따옴표 안의 키",
  "A key in double quotes, or }": "큰따옴표 안의 키 또는 }",
  "A colon": "콜론",
  "A comma or a closing bracket": "쉼표 또는 닫는 괄호",
  "Nothing more": "더 이상 없어야 함",
};
const noun = (english: string) => nouns[english] ?? english;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `“${nearest}”을(를) 뜻하셨습니까? `;

export const faults: FaultWords = {
  "unknown-key": ({ key, known, nearest }) => ({
    says: `여기에 ${key} 항목이 없습니다.`,
    mend: nearest ? meant(nearest).trim() : `지워 주십시오. 여기의 항목: ${known.join(", ")}.`,
  }),
  "forbidden-key": ({ key }) => ({ says: `${key} 키는 기록에 쓰이지 않습니다.`, mend: "지워 주십시오." }),
  "duplicate-key": ({ key }) => ({
    says: `${key} 키가 같은 객체에 두 번 있습니다.`,
    mend: "하나만 남기십시오.",
  }),
  "wrong-type": ({ expected, given }) => ({
    says: `${noun(expected)} 자리에 ${noun(given)}이(가) 있습니다.`,
    mend: `다음을 쓰십시오: ${noun(expected)}.`,
  }),
  "null-not-allowed": ({ expected }) => ({
    says: "null은 “아직 아님”을 뜻하며, 이 항목에는 쓸 수 없습니다.",
    mend: `모르면 키를 지우거나 다음을 쓰십시오: ${noun(expected)}.`,
  }),
  "not-a-date": ({ given }) => ({
    says: `“${given}”은(는) 날짜가 아닙니다.`,
    mend: "연-월-일로 쓰십시오: 2026-05-15.",
  }),
  "out-of-order": ({ value, first }) => ({
    says: `${value}이(가) ${first}보다 앞섭니다.`,
    mend: `${first} 이후의 날을 쓰거나 다른 날짜를 고치십시오.`,
  }),
  "other-version": ({ given }) => ({
    says: `이 기록의 버전은 ${given}(으)로 되어 있습니다. 여기서는 버전 1만 읽을 수 있습니다.`,
    mend: "여기서 만든 기록이면 따옴표 없이 1이라고 쓰고, 아니면 만든 곳에서 여십시오.",
  }),
  "wrong-value": ({ given, values, nearest }) => ({
    says: `${given}은(는) 이 항목의 값이 아닙니다.`,
    mend: `${meant(nearest)}가능한 값: ${values.join(", ")}.`,
  }),
  "not-an-id": ({ given, nearest }) => ({
    says: `${given}은(는) 식별 이름이 아닙니다.`,
    mend: `${meant(nearest)}식별 이름은 소문자, 숫자, 하나씩의 하이픈으로 이루어집니다: “offer-letter”.`,
  }),
  "not-a-year": ({ given }) => ({
    says: `${given}은(는) 연도가 아닙니다.`,
    mend: "1900부터 2199까지의 연도를 쓰십시오: “2026”.",
  }),
  "too-large": ({ most, given }) => ({
    says: `${given}은(는) 너무 큽니다.`,
    mend: `최대 ${most}까지 쓰십시오.`,
  }),
  "too-small": ({ least, given }) => ({
    says: `${given}은(는) 너무 작습니다.`,
    mend: `${least} 이상을 쓰십시오.`,
  }),
  "too-long": ({ most }) => ({ says: `텍스트가 ${most}자보다 깁니다.`, mend: "줄이십시오." }),
  "too-many": ({ most }) => ({ says: `항목이 ${most}개보다 많습니다.`, mend: "중요한 것만 남기십시오." }),
  "too-deep": ({ most }) => ({
    says: `기록이 ${most}단계보다 깊습니다.`,
    mend: "그런 기록은 필요하지 않습니다. 닫히지 않은 괄호를 찾으십시오.",
  }),
  "too-big": ({ most }) => ({
    says: `기록이 ${most / 1024 / 1024} MiB보다 큽니다.`,
    mend: "한 학생의 기록만 여십시오.",
  }),
  empty: () => ({
    says: "읽을 것이 없습니다. 비어 있거나 폴더입니다.",
    mend: "여기서 저장한 파일(record.json)을 고르거나 그 내용 전체를 붙여 넣으십시오.",
  }),
  "not-text": () => ({
    says: "PDF, 그림 또는 다른 문서이며 기록이 아닙니다.",
    mend: "여기서 저장한 파일(record.json)을 고르십시오. 문서에서는 아무것도 읽지 않습니다.",
  }),
  "broken-json": ({ line, column, expected, found }) => ({
    says: `JSON이 아닙니다: ${line}행 ${column}열에 ${noun(found)}이(가) 있습니다.`,
    mend: `그 자리에 올 것: ${noun(expected)}.`,
  }),
  unreadable: () => ({ says: "기록을 읽을 수 없습니다.", mend: "일반 JSON으로 제공하십시오." }),
  more: ({ count }) => ({
    says: `잘못된 곳이 ${count}군데 더 있습니다.`,
    mend: "먼저 이것들을 고치십시오. 다음 것은 그 뒤에 알려 드립니다.",
  }),
};
