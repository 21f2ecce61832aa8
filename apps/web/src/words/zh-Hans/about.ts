import type { about as english } from "../en/about.ts";
import type { Translated } from "../tongue.ts";

export const about: Translated<typeof english> = {
  about: {
    title: "关于 Sojourn",
    body: [
      [
        "它做什么",
        "Sojourn 告诉在美国的国际学生其目前的状况：可以做什么、必须在何时之前做什么、哪些天数正在累计。每个答案都注明所依据的规则、所用的事实，以及什么会使它改变。",
      ],
      [
        "规则从哪里来",
        "规则是人可以读的政策页面，答案正是由运行同样的页面得出。联邦法律是一层；学校自己的规则叠加其上，只能要求更多，不能允许更多。",
      ],
      [
        "它如何处理您的信息",
        "您的记录只在这个浏览器里读取和计算。没有账户，没有跟踪，任何请求都不携带其中内容。只有在您同意时，才会保存在本设备上。",
      ],
      ["有些事不清楚时", "缺少的事实绝不当作“否”。Sojourn 会说明缺少什么，并且只问仍可能改变答案的问题。"],
      [
        "法律改变时",
        "每条规则都有其状态：有效、官方指引、拟议，或被法院阻止。答案依据您所问那一天有效的规则。",
      ],
      [
        "它不是什么",
        "它不是法律意见，也不作任何决定。由您的 DSO（学校指定官员）决定；向 USCIS 递交的，由 USCIS 决定。",
      ],
    ],
    terms: "常用术语",
    glossary: [
      ["CPT", "课程实习培训（curricular practical training）：属于您学业一部分的工作，在毕业前由学校授权。"],
      [
        "OPT",
        "选择性实习培训（optional practical training）：每个学位阶段最多 12 个月的本专业工作，由 USCIS 批准。",
      ],
      ["STEM OPT", "取得 STEM 清单上的学位后，在参加 E-Verify 的雇主处再延长 24 个月的 OPT。"],
      ["I-20", "学校签发的表格；上面有您学业的日期和工作授权。"],
      ["EAD", "工作许可卡（employment authorisation document）：USCIS 为 OPT 签发的卡。"],
      ["DSO", "学校指定官员（designated school official）：国际学生办公室中在 SEVIS 里为您签字的人。"],
      ["Grace period", "宽限期：学业或 OPT 结束后，您可以准备离境、转学或改变身份的那些天。"],
      ["Cap-gap", "从 OPT 结束到按时递交的 H-1B 开始之间的时间。"],
    ],
  },
};
