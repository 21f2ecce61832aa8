import type { FaultWords } from "@sojourn/record";

const nouns: { [english: string]: string } = {
  "an object { … }": "对象 { … }",
  "a list [ … ]": "列表 [ … ]",
  "one of the field's values": "该字段的某个值",
  "a date": "日期",
  "text in quotes": "加引号的文本",
  "a number": "数字",
  "true or false": "true 或 false",
  "another kind of value": "另一种值",
  "a list": "列表",
  "an object": "对象",
  "the end of the text": "文本的结尾",
  "A value": "一个值",
  "A value or ]": "一个值或 ]",
  "A key in double quotes": "双引号中的键",
  "A key in double quotes, or }": "双引号中的键，或 }",
  "A colon": "冒号",
  "A comma or a closing bracket": "逗号或右括号",
  "Nothing more": "不应再有内容",
};
const noun = (english: string) => nouns[english] ?? english;
const meant = (nearest: string | undefined) => (nearest === undefined ? "" : `您是指“${nearest}”吗？`);

export const faults: FaultWords = {
  "unknown-key": ({ key, known, nearest }) => ({
    says: `这里没有字段 ${key}。`,
    mend: nearest ? meant(nearest) : `请删去。这里的字段有：${known.join("、")}。`,
  }),
  "forbidden-key": ({ key }) => ({ says: `键 ${key} 绝不属于记录。`, mend: "请删去。" }),
  "duplicate-key": ({ key }) => ({ says: `键 ${key} 在同一对象中出现两次。`, mend: "只保留其中一个。" }),
  "wrong-type": ({ expected, given }) => ({
    says: `此处应为${noun(expected)}，却是 ${noun(given)}。`,
    mend: `请填${noun(expected)}。`,
  }),
  "null-not-allowed": ({ expected }) => ({
    says: "null 表示“还没有”，此字段不能这样填。",
    mend: `不知道时请删去该键，或填${noun(expected)}。`,
  }),
  "not-a-date": ({ given }) => ({ says: `“${given}”不是有效日期。`, mend: "请按年-月-日填写：2026-05-15。" }),
  "out-of-order": ({ value, first }) => ({
    says: `${value} 早于 ${first}，顺序不对。`,
    mend: `请填 ${first} 或之后的日期，或更正较早的那个日期。`,
  }),
  "other-version": ({ given }) => ({
    says: `此记录注明的版本是 ${given}；这里只能读取版本 1。`,
    mend: "如果是在这里制作的，请写不带引号的 1；否则请在制作它的地方打开。",
  }),
  "wrong-value": ({ given, values, nearest }) => ({
    says: `${given} 不是此字段的值。`,
    mend: `${meant(nearest)}可填：${values.join("、")}。`,
  }),
  "not-an-id": ({ given, nearest }) => ({
    says: `${given} 不是编号。`,
    mend: `${meant(nearest)}编号由小写字母、数字和单个连字符组成：“offer-letter”。`,
  }),
  "not-a-year": ({ given }) => ({ says: `${given} 不是年份。`, mend: "请填 1900 到 2199 的年份：“2026”。" }),
  "too-large": ({ most, given }) => ({ says: `${given} 太大。`, mend: `最多填 ${most}。` }),
  "too-small": ({ least, given }) => ({ says: `${given} 太小。`, mend: `请填 ${least} 或以上。` }),
  "too-long": ({ most }) => ({ says: `文本超过 ${most} 个字符。`, mend: "请缩短。" }),
  "too-many": ({ most }) => ({ says: `超过 ${most} 项。`, mend: "请只保留重要的。" }),
  "too-deep": ({ most }) => ({
    says: `记录的嵌套超过 ${most} 层。`,
    mend: "没有记录需要这样：请查找没有闭合的括号。",
  }),
  "too-big": ({ most }) => ({
    says: `记录大于 ${most / 1024 / 1024} MiB。`,
    mend: "请只打开一位学生的记录。",
  }),
  empty: () => ({
    says: "没有可读的内容：它是空的，或者是一个文件夹。",
    mend: "请选择在这里保存的文件（record.json），或粘贴它的全部文本。",
  }),
  "not-text": () => ({
    says: "这是 PDF、图片或其他文档，不是记录。",
    mend: "请选择在这里保存的文件（record.json）；文档中的内容不会被读取。",
  }),
  "broken-json": ({ line, column, expected, found }) => ({
    says: `这不是 JSON：第 ${line} 行第 ${column} 列是 ${noun(found)}。`,
    mend: `此处应为：${noun(expected)}。`,
  }),
  unreadable: () => ({ says: "无法读取此记录。", mend: "请以普通 JSON 提供。" }),
  more: ({ count }) => ({
    says: `还有 ${count} 处有误。`,
    mend: "请先更正这些；其余的随后会列出。",
  }),
};
