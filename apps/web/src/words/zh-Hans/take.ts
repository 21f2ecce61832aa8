import type { take as english } from "../en/take.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const take: Translated<typeof english> = {
  take: {
    title: "带走",
    from: "带走：日历、PDF、文件或链接",
    lede: "把您的日期放进日历，把材料做成 PDF，把记录存为文件或链接。全部在本设备上生成。",
    none: "还没有打开任何记录。请在此打开您的记录，或先回答几个问题。",
    toStart: "回答几个问题",
    own: "您的状况",
    on: (day) => `${day}`,
    trying: "您正在试验。带走的内容是假设成真时的样子。",
    supposing: (pages) =>
      `您正在假设并未生效的法律（${pages}）。带走的内容会注明，其中的日期可能永远不会到来。`,

    calendar: {
      title: "把您的日期放进日历",
      says: "一个文件，可用于 Google 日历、Apple 日历或 Outlook。情况有变时再取一次：同样的条目会被更新。",
      which: "哪些日期",
      groups: {
        duties: "您必须做的事",
        windows: "递交或申请的首日与末日",
        clocks: "累计用完的日子",
        milestones: "由此得出的日期",
        other: "工作与停留的首日与末日",
      },
      remind: "提醒我",
      reminds: {
        "0": "不提醒",
        "1": "提前 1 天",
        "7": "提前 7 天",
        "14": "提前 14 天",
        "30": "提前 30 天",
      },
      make: (n) => (n === 0 ? "未选择日期" : some(n, "下载 # 个日期（.ics）")),
      file: "sojourn-dates.ics",
      name: "Sojourn：我的日期",
      see: (n) => (n === 1 ? "查看这个日期" : some(n, "查看全部 # 个日期")),
      how: "在手机或电脑上打开该文件即可添加日期。网页版 Google 日历：设置，然后“导入和导出”。",
      past: (n) => some(n, "您的清单上有 # 件事已逾期。日历无法再提醒：请查看您的状况。"),
      first: { file: "可递交的第一天", request: "可向学校申请的第一天", begin: "可以开始" },
      last: {
        file: "递交的最后一天",
        request: "向学校申请的最后一天",
        begin: "开始的最后一天",
        end: "最后一天",
      },
      runsOut: (title) => `用完：${title}`,
      entry: (what, title) => `${what}：${title}`,
      more: (title, n) => `${title}，另有 ${n} 项`,
      rule: (title, source) => (source ? `规则：${title}（${source}）` : `规则：${title}`),
      made: (day) =>
        `依据您提供给 Sojourn 的事实和 ${day} 的法律得出。由您的 DSO 决定。情况有变时请取新文件。`,
      supposed: (pages) => `假设并未生效的法律：${pages}。`,
    },

    papers: {
      title: "材料",
      says: "在本设备上生成的英文 PDF，与办公室所读的一致。",
      name: "您的姓名，与护照一致",
      nameSays: "只用于这些材料，不会保存。",
      kinds: {
        standing: {
          name: "您的状况摘要",
          says: "什么紧急、什么正在累计、您必须做什么、可以做什么。",
        },
        "cpt-history": {
          name: "CPT 历史",
          says: "每段 CPT 的雇主、学位阶段和天数，以及其中计入的部分：供您存档、律师或 USCIS 使用。",
        },
        "opt-record": {
          name: "OPT 记录",
          says: "OPT 期间、申请、雇主、无工作天数和报告：供学校、律师或 USCIS 作为证据。",
        },
      },
      make: "下载 PDF",
      making: "正在生成 PDF…",
      made: (file) => `${file} 已在您的下载文件夹中。`,
      failed: "无法生成 PDF。请查看该材料并改为打印。",
      foreign: (letters) => `PDF 无法显示这些字：${letters}。请查看该材料并改为打印：您的浏览器可以显示。`,
      nothing: {
        "cpt-history": "您的记录中没有 CPT，因此这份文件没有可写的内容。",
        "opt-record": "您的记录中没有 OPT，因此这份文件没有可写的内容。",
      },
      look: "查看并打印",
      print: "打印此页",
      back: "带走",
      none: "没有该名称的材料。",
    },

    file: {
      title: "把记录存为文件",
      says: "您告诉 Sojourn 的一切，都在一个小文件里：可在另一台设备上继续，或交给学校办公室。",
      save: "保存记录（JSON）",
      another: "打开另一份记录",
    },

    link: {
      title: "把记录做成链接",
      says: "打开链接的人会看到您的记录和状况。事实就在链接里，在 # 号之后：浏览器不会把那一部分发送给任何人，也没有服务器保存它。",
      warning: "谁有这个链接，谁就有您的事实，而且无法收回。只发给您信任的人，不要通过公开渠道。",
      without: "不包含我的 SEVIS 编号",
      withoutSays: "没有任何答案需要它。",
      make: "生成链接",
      yours: "链接",
      copy: "复制链接",
      copied: "已复制。",
      notCopied: "浏览器不允许我们复制。请选中链接自行复制。",
      share: "发送…",
      long: "记录太长，无法做成链接。请改存为文件。",
      length: (n) => some(n, "# 个字符。"),
    },

    arrived: {
      title: "打开此链接中的记录？",
      says: "有人把一位学生的事实放进了此链接。它们留在这个浏览器里；没有发送任何内容。",
      holds: "其中包含",
      day: "截至",
      of: (n, list) => `${n} × ${list}`,
      broken: "此链接已损坏或不完整。请重新索取，或索取记录文件。",
      faulty: "此链接中的记录有错误，无法打开：",
      keeps: "本设备上保存的记录保持不变。",
      replaces: "它会取代您现在打开、且未保存的记录。如有需要，请先保存那一份。",
      open: "打开",
      leave: "不打开",
      close: "关闭",
    },
  },
};
