import type { options as english } from "../en/options.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const options: Translated<typeof english> = {
  options: {
    title: "我现在能做什么？",
    lede: "找到与您相符的情形。每页列出合法的出路，并根据您填写的内容逐一核对。",
    checked: "已对照您的记录核对：",
    own: "您的记录说明",
    whatNow: "您现在可以做的：",
    compare: "各种工作方式对照",
    compareSays: "校内、CPT、OPT、STEM 延期、困难工作、学术培训：由谁准许、多久、多少小时。",
    all: "所有情形",
    none: "这里没有该名称的情形。",
    others: "其他情形",

    holds: "按您的记录，这就是您的情形。",
    not: "您的记录没有说明您处于此情形。以下是假如如此会怎样。",
    supposes: "此页视为已知的内容",
    asOf: (day) => `询问的日期：${day}`,
    noPromise: "这些都不是承诺。由 USCIS、您的学校或您的项目主办方决定，而您对自己的身份负责。",

    asks: {
      title: "看看您的情况如何",
      says: (n) => some(n, "# 个简短的问题，一次一个。您填写的内容不会离开本设备。"),
      or: "或者从这里开始：",
      start: "现成的例子或您自己的记录",
      passed: "您跳过了这些问题。以下是没有这些答案也能说的。",
    },

    ways: "出路",
    waysNone: "就目前情况，这些都不可行。采取任何行动之前，请先与您的 DSO 或移民律师谈。",
    states: {
      open: "可以。",
      flagged: "可以，但请注意。",
      "opens-later": "以后可以。",
      unknown: "需要您回答。",
      closed: "时间已过。",
      barred: "不可以。",
      "not-applicable": "不适用于您。",
    },
    marks: {
      flagged: "可以，但请注意",
      supposed: "仅为假设",
    },
    would: {
      open: "如果视为已知的都属实，则可以。",
      flagged: "如果视为已知的都属实，则可以；但请注意。",
      "opens-later": "如果视为已知的都属实，则以后可以。",
      unknown: "取决于尚不知道的内容。",
      closed: "时间会已经过去。",
      barred: "即便如此也不可以。",
      "not-applicable": "不适用于该身份的人。",
    },
    runsOut: (title, day) => `只到 ${day}，届时此累计用完：${title}。`,
    unsettled: "它所取决于的内容目前还不知道。",
    hereOnly: "您就此请求填写的内容只留在此页，还不是正式请求。",
    supposed: "此出路视为已知的内容",
    minded: "请注意",
    warnings: (n) => some(n, "# 项注意"),

    plans: "每种选择的结果",
    plansSays: "按今天的规则计算，每项许可都用到所能持续的最久。",
    plansOpen: "回答上面的问题，这里就会算出每种选择的月数。",
    inAll: "总共可工作",
    nothing: "无",
    stepOn: (day) => `按 ${day} 询问`,
    stepUnsettled: "凭已知内容无法确定",

    watch: "需要留意的",
    tell: "规则的原话",
    claims: "私人中介对此的说法",
    claimsSays: "来自某中介的网页：是宣传，不是规则。每种说法之下是起决定作用的规则。",
    decides: "由什么决定",

    table: {
      lede: "每种工作方式的用途，以及对您而言的情况。每一格都注明规则。",
      show: "显示",
      you: "对您而言，现在",
      by: "由谁准许",
      nobody: "无需任何人",
      aspect: "内容",
    },
  },
};
