import type { Sayings } from "../sayings.ts";
import { some } from "./some.ts";

const does = {
  file: "递交申请",
  request: "提出申请",
  begin: "开始",
  work: "工作",
  stay: "停留",
  do: "这样做",
};

export const says: Sayings = {
  permission: {
    held: (until) => `您已拥有此许可，有效至 ${until}。`,
    filed: (on) => `已按时递交：USCIS 于 ${on} 收到。`,
    over: (until) => `已于 ${until} 结束。`,
    open: (act, until) => (until ? `您现在可以${does[act]}，至 ${until} 为止。` : `您现在可以${does[act]}。`),
    opensLater: (act, from, until) =>
      `您可以${from ? `从 ${from} 起` : "在以后"}${does[act]}${until ? `，至 ${until} 为止` : ""}。`,
    closed: (act, until, atLatest) =>
      until
        ? `可以${does[act]}的最后一天${atLatest ? "最晚" : ""}是 ${until}，已经过去。`
        : "已经没有任何一天可以这样做。",
    asks: (answers) => some(answers, "这取决于 # 个回答。"),
    unsettled: "凭现有记录无法确定。",
    notForStatus: (status) => `不适用于 ${status} 身份的人。`,
    notForYou: "不适用于这位学生。",
  },
  clock: {
    alone: (value) => `${value}。`,
    needed: (value, needed) => `已有 ${value}，需要 ${needed}。`,
    left: (value, limit, left) => `已用 ${value}，上限 ${limit}；还剩 ${left}。`,
    passed: (value, limit) => `已用 ${value}，上限 ${limit}；已超过上限。`,
  },
  duty: {
    by: (due, away) => `须在 ${due} 前完成（${away}）。`,
    kept: (until) => `目前已做到；必须持续到 ${until}。`,
    open: (due, away) => `最迟 ${due}，${away}；记录中没有说明是否如此。`,
    done: (due) => `已按时完成；期限是 ${due}。`,
    late: (due) => `已完成，但迟了：期限是 ${due}。`,
    overdue: (due, away) => `已逾期：期限是 ${due}（${away}）。`,
    asked: (due) => `期限是 ${due}；记录中没有说明是否已完成。`,
    otherwise: (what) => `否则：${what}。`,
  },
  law: { notKnown: (reason) => `尚不清楚：${reason}` },
  milestone: { unsettled: "记录不足，无法得出日期。" },
  mend: (fact, from, to) => `把“${fact}”从 ${from} 改为 ${to}。`,
  paper: {
    signed: (paper, day) => `${paper}：需要一份 ${day} 或之后的新签字`,
    valid: (paper, day) => `${paper}：需要有效期至 ${day} 或更晚的新证件`,
  },
  change: {
    notSettled: "不能确定",
    notCounted: "不计",
    fallsAway: (due) => `不再需要（原期限 ${due}）`,
    amount: (before, after) => `可得的时间：${before} → ${after}`,
    runsOut: (before, after) => `用完之日：${before} → ${after}`,
    none: "无",
    newFinding: (what) => `新出现：${what}`,
    goneFinding: (what) => `不再有：${what}`,
  },
};
