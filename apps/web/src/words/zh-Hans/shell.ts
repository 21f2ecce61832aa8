import type { shell as english } from "../en/shell.ts";
import type { Translated } from "../tongue.ts";

export const shell: Translated<typeof english> = {
  name: "Sojourn",
  skip: "跳到正文",
  nav: {
    label: "主导航",
    standing: "我的状况",
    calculators: "计算器",
    options: "出路",
    rules: "规则",
    take: "带走",
    privacy: "您的数据",
    about: "关于",
    search: "搜索规则",
  },
  footer: "Sojourn 只在您的设备上计算，不发送任何信息。它不是法律意见：由您的 DSO（学校指定官员）决定。",
  language: {
    label: "语言",
    failed: "无法取得该语言。请稍后再试。",
    original: "英文原文（以此为准）",
    binding: "英文原文（以此为准）：",
  },
  loading: "正在读取规则…",
  problem: {
    title: "出了问题",
    says: (what) => `无法生成此页面：${what}`,
    mend: "请重新加载页面。如果再次出现，可能是网站正在更新，或您已离线；请过一分钟再试。",
    changed: "您阅读期间规则已更新",
    reload: "重新加载",
    missing: "这里没有页面",
    home: "前往我的状况",
  },
  trying: {
    title: "您正在试验",
    says: "这不是您自己的计划；在您确认之前，其中任何内容都不会保留。",
    goBack: "回到我的计划",
    keep: "改用这个",
  },
  offline: {
    newer: "有新版本可用。",
    kept: (day) =>
      day ? `没有网络：使用的是 ${day} 保存在本设备上的规则。` : "没有网络：使用的是保存在本设备上的规则。",
    dismiss: "关闭",
  },
};
