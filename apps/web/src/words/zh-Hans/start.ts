import type { start as english } from "../en/start.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const start: Translated<typeof english> = {
  start: {
    title: "您现在处于什么状况？",
    lede: "看看您可以做什么、必须在何时之前做什么，以及哪些天数正在累计。每个答案都注明所依据的规则。",
    private: "在本设备上计算：无需账户，不发送任何信息。",
    begin: "一次回答一个问题",
    beginSays: "只会问仍可能改变答案的问题，并说明原因。“我不知道”也是一种回答。",
    interview: "开始",
    form: "或填写一张简短的表单",
    status: "身份",
    isF1: "F-1 学生",
    isJ1: "J-1 学生或学者",
    beginDo: "开始",
    open: "打开您的记录",
    openSays: "记录是一个含有您各项日期的小文件（JSON）。您可能曾在这里保存过，或由学校办公室提供。",
    choose: "选择文件",
    drop: "或拖放到此处",
    dropNow: "松开即可打开",
    folder: "这是一个文件夹。请打开它，选择保存为 record.json 的文件。",
    paste: "以文本粘贴",
    pasteLabel: "记录文本",
    pasteDo: "打开这段文本",
    examples: "或查看现成的例子",
    examplesSays: "虚构的学生，每人各处一种情形。",
    groups: {
      work: "学业期间的工作",
      opt: "毕业后的工作：OPT",
      stem: "STEM 延期",
      after: "OPT 之后",
      away: "休学、旅行、搬家",
      other: "其他情形",
    },
    kept: "继续使用本设备上保存的记录",
    forget: "删除它",
    noExamples: "无法取得例子。您仍可打开自己的记录。",
    exampleOn: (day) => `截至 ${day}`,
  },

  faults: {
    title: (n) => some(n, "记录中有 # 处需要更正"),
    where: "位置",
    what: "问题",
    mend: "如何更正",
    whole: "整份记录",
    alike: (n) => `以及另外 ${n} 处相同的地方`,
    kept: "仍显示您上一份可读取的记录。",
  },
};
