import type { law as english } from "../en/law.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const law: Translated<typeof english> = {
  law: {
    lineLabel: "所用的法律",
    on: (rules, day, guidance) =>
      `在本设备上计算，依据 ${day} 有效、且与所示内容有关的 ${rules}${guidance > 0 ? some(guidance, "，其中 # 条是官方指引") : ""}。`,
    asideEnjoined: (n) => some(n, "# 条规则未计入：被法院阻止"),
    asideProposed: (n) => some(n, "# 条规则未计入：仅为拟议"),
    book: (version) => `规则集版本 ${version}。`,
    advice: "不是法律意见：由您的 DSO 决定。",
    states: { enjoined: "被法院阻止", proposed: "仅为拟议" },
    since: (day) => `（自 ${day} 起）`,
    moving: "法律正在变动",
    movingSays: "这些规则已经写成，但不是现行法律，因此上面没有计入。",
    seeIf: "假如它成为法律，看看您的状况",
    other: "按其他法律查看",
    otherSays: "另一天的法律，或尚不是法律的规则。页面顶部会注明。",
    dayLabel: "法律以此日为准",
    supposeLabel: "假设这是法律",
    bannerLabel: "不是今天的法律",
    supposing: (pages) => `假设：${pages}`,
    lawAsOf: (day) => `${day} 的法律`,
    notTheLaw: "这不是今天的法律。",
    otherDay: "这可能不是您所问那一天的法律。",
    stop: "回到现行法律",
    unknownPage: (name) => `没有名为“${name}”的页面或规则；它不改变任何内容。`,
    changes: (n) => (n === 0 ? "它在这里不改变任何内容" : some(n, "与现行法律相比，会有 # 个答案改变")),
    moreChanges: (n) => some(n, "另外 # 项改变"),
    notYet: (page, from, day) => `${page} 将于 ${from} 开始；在 ${day} 它不改变任何内容。`,
    notLawOn: (day) => `在 ${day} 不是法律。`,
    places: {
      "in-force": "有效",
      guidance: "官方指引",
      enjoined: "被法院阻止",
      proposed: "仅为拟议",
      superseded: "不再是法律",
      "not-yet": "尚不是法律",
    },
    supposed: "假设",
  },
};
