import type { interview as english } from "../en/interview.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const interview: Translated<typeof english> = {
  interview: {
    title: "您想知道什么？",
    lede: "请选一项。只会问仍可能改变答案的问题，一次一个；每个问题都可以先不回答。",
    happened: "失去了工作、错过了日期、没有抽中签，或者只想数日子？",
    toOptions: "这时可以做什么",
    toCalculators: "计算天数",
    everything: "全部：我的整体状况",
    groups: {
      work: "工作",
      stay: "学习与停留",
      enter: "旅行与返回",
      other: "其他",
    },
    aboutAll: "您的整体状况",
    question: (n, left) =>
      left === undefined
        ? `第 ${n} 题`
        : left > 1
          ? `第 ${n} 题 · 大约还有 ${left - 1} 题`
          : `第 ${n} 题 · 可能是最后一题`,
    why: "为什么问这个",
    opening: {
      "status.class": "每种身份有各自的规则。",
      school: "您的学校可能要求得比法律更多；会加入它的规则和校历。",
      "programs[0].level": "工作的时间按每个学位阶段重新计算。",
      "programs[0].start": "多数工作只有在读满一个完整学年之后才可以。",
      "programs[0].end": "几乎所有的最后期限都从这个日期算起，它写在您的 I-20 或 DS-2019 上。",
      "programs[0].completed": "之后的天数，以及您能否留下，都从您实际完成学业的那一天算起。",
    },
    decides: (titles, more) => `它决定：${titles}${more > 0 ? some(more, "，以及另外 # 项") : ""}。`,
    noSchool: "其他学校",
    back: "返回",
    soFar: "目前为止",
    soFarAll: (open, asks) => `${some(open, "现在可以做 # 件事")}，${some(asks, "# 件等您回答")}。`,
    show: "显示我的整体状况",
    other: "问别的",
    notSettledSays: (n) =>
      some(n, "您不知道的 # 项事实使它无法确定。下面列出它取决于什么；您的 DSO 往往能回答。"),
    again: "把我不知道的再过一遍",
    allSettled: "不需要再问什么了。",
    unknownTopic: "没有这样的答案；请从中选一项。",
    add: (one) => `添加：${one}`,
    addDo: "添加",
    isAll: "是的，全在这里",
    notAll: "不，还缺一些",
    noneAtAll: "一个也没有",
  },
};
