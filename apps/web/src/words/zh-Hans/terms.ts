import type { terms as english } from "../en/terms.ts";
import type { Translated } from "../tongue.ts";

export const terms: Translated<typeof english> = {
  terms: {
    title: "常用术语",
    here: "这些词的意思",
    list: [
      {
        term: "CPT",
        meaning:
          "课程实习培训（curricular practical training）：属于您学业一部分的工作，在毕业前由学校授权。",
      },
      {
        term: "OPT",
        meaning:
          "选择性实习培训（optional practical training）：每个学位阶段最多 12 个月的本专业工作，由 USCIS 批准。",
      },
      {
        term: "STEM OPT",
        meaning: "取得 STEM 清单上的学位后，在参加 E-Verify 的雇主处再延长 24 个月的 OPT。",
      },
      { term: "Cap-gap", meaning: "从 OPT 结束到按时递交的 H-1B 开始之间的时间。" },
      {
        term: "Academic training",
        forms: ["学术培训", "学术实习"],
        meaning: "学术培训（academic training）：J-1 学生经项目主办方许可、在本专业领域的工作。",
      },
      {
        term: "Program end date",
        forms: ["学业结束日期", "学业结束日", "项目结束日期"],
        meaning: "学业结束日期：I-20 或 DS-2019 上您学业的最后一天；许多其他日期都从这一天算起。",
      },
      {
        term: "Grace period",
        forms: ["宽限期"],
        meaning: "宽限期：学业或 OPT 结束后，您可以准备离境、转学或改变身份的那些天。",
      },
      { term: "I-20", meaning: "学校签发的表格；上面有您学业的日期和工作授权。" },
      { term: "DS-2019", meaning: "J-1 学生或学者的表格，相当于 F-1 的 I-20。" },
      { term: "I-94", meaning: "您最近一次入境的记录；上面写明您以何种身份入境、可以停留到何时。" },
      { term: "I-765", meaning: "向 USCIS 申请 OPT 所需工作卡的表格。" },
      { term: "I-983", meaning: "您和雇主为 STEM OPT 签署的培训计划。" },
      { term: "EAD", meaning: "工作许可卡（employment authorisation document）：USCIS 为 OPT 签发的卡。" },
      { term: "E-Verify", meaning: "政府用来核实谁可以工作的系统；STEM OPT 的雇主必须使用。" },
      { term: "H-1B", meaning: "在一个雇主处从事专业工作的身份；多数名额每年抽签一次。" },
      { term: "SEVIS", meaning: "政府对每一位 F-1 和 J-1 学生的记录，由您的学校及时更新。" },
      { term: "USCIS", meaning: "对递交给它的申请（OPT、STEM OPT、改变身份）作出决定的机构。" },
      {
        term: "DSO",
        meaning: "学校指定官员（designated school official）：国际学生办公室中在 SEVIS 里为您签字的人。",
      },
    ],
  },
};
