import type { privacy as english } from "../en/privacy.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const privacy: Translated<typeof english> = {
  privacy: {
    title: "您的数据",
    lede: "您告诉 Sojourn 的内容只留在本设备上。没有账户，不跟踪任何东西，您输入的内容不会发送到任何地方。",
    promises: [
      ["在此计算", "规则只来到您的浏览器一次；答案在其中得出。任何请求都不携带您的事实。"],
      [
        "您同意才保存",
        "关闭标签页，您的记录就消失，除非您勾选了“保存在本设备上”。即便如此，也只在这个浏览器里。",
      ],
      ["不询问任何其他方", "字体、图标和规则都来自本网站。不联系任何其他网站：没有分析、广告或 cookie。"],
      [
        "链接里有您放入的内容",
        "在“带走”中生成的链接把您的记录放在 # 号之后。浏览器不会把那一部分发送给任何服务器，但有链接的人都能读到。",
      ],
      [
        "没有网络也能用",
        "浏览器保存一份页面和规则的副本，以便离线使用。它对每个人都一样，不含您的任何信息。",
      ],
    ],
    now: "此浏览器现在保存的内容",
    looking: "正在查看…",
    record: (kept) => (kept ? "您的记录：保存在本设备上" : "您的记录：未保存"),
    recordSays: (bytes) => `${bytes}，只在这个浏览器里。`,
    open: "此标签页中打开着一份记录；关闭标签页后即消失。",
    others: {
      local: "其他记住的内容",
      session: "记住到标签页关闭为止",
      databases: "数据库",
      cookies: "Cookie",
      copies: "供离线使用的页面和规则副本",
    },
    known: {
      "tsr-scroll-restoration": "每个页面滚动到的位置",
      "sojourn.language": "您选择的语言",
      "sojourn.slash": "不用“/”键打开搜索",
    },
    none: "无",
    files: (n, size) => `${some(n, "# 个文件")}，${size}`,
    kilobytes: (n) => (n >= 1000 ? `${(n / 1000).toFixed(1)} MB` : `${n} KB`),
    requests: "此页面请求过的内容",
    requestsSay: (own, other) =>
      other === 0
        ? some(own, "自加载此页面以来共 # 个请求，全部发往本网站。")
        : `${some(own, "发往本网站 # 个请求")}，${some(other, "发往别处 # 个")}。后者并非来自 Sojourn：可能是您浏览器的扩展程序所发。`,
    see: "查看每个请求",
    wipe: "全部清除",
    wipeTitle: "不留任何痕迹",
    wipeSays:
      "从此浏览器删除记录、所有记住的内容和离线副本，并关闭已打开的记录。无法撤销：如有需要，请先保存您的记录。",
    wiped: "已全部清除。除这个打开的页面外，此浏览器不再保存 Sojourn 的任何内容。",
    left: (what) => `浏览器不允许我们删除：${what}。请在浏览器设置中删除本网站的数据。`,
    save: "先保存记录",
  },
};
