import type { Sayings } from "../sayings.ts";
import { some } from "./some.ts";

const can = {
  file: "दाखिल कर सकते हैं",
  request: "इसकी माँग कर सकते हैं",
  begin: "शुरू कर सकते हैं",
  work: "काम कर सकते हैं",
  stay: "रह सकते हैं",
  do: "यह कर सकते हैं",
};
const doing = {
  file: "दाखिल करने",
  request: "माँगने",
  begin: "शुरू करने",
  work: "काम करने",
  stay: "रहने",
  do: "यह करने",
};

export const says: Sayings = {
  permission: {
    held: (until) => `यह आपके पास है, ${until} तक।`,
    filed: (on) => `यह समय पर दाखिल हुआ: USCIS को ${on} को मिला।`,
    over: (until) => `यह ${until} को समाप्त हो गया।`,
    open: (act, until) => (until ? `आप अभी ${can[act]}, ${until} तक।` : `आप अभी ${can[act]}।`),
    opensLater: (act, from, until) =>
      `आप ${from ? `${from} से` : "बाद में"} ${until ? `${until} तक ` : ""}${can[act]}।`,
    closed: (act, until, atLatest) =>
      until
        ? `${doing[act]} का आखिरी दिन ${atLatest ? "ज़्यादा से ज़्यादा " : ""}${until} था।`
        : "अब ऐसा कोई दिन नहीं बचा जब यह संभव हो।",
    asks: (answers) => some(answers, "यह # जवाब पर निर्भर है।", "यह # जवाबों पर निर्भर है।"),
    unsettled: "रिकॉर्ड से यह तय नहीं होता।",
    notForStatus: (status) => `यह ${status} स्टेटस वाले व्यक्ति के लिए नहीं है।`,
    notForYou: "यह इस छात्र के लिए नहीं है।",
  },
  clock: {
    alone: (value) => `${value}।`,
    needed: (value, needed) => `ज़रूरी ${needed} में से ${value}।`,
    left: (value, limit, left) => `${limit} में से ${value}; ${left} बाकी।`,
    passed: (value, limit) => `${limit} में से ${value}; सीमा पार हो गई है।`,
  },
  duty: {
    by: (due, away) => `${due} तक करना है (${away})।`,
    kept: (until) => `अब तक निभाया गया; इसे ${until} तक जारी रखना होगा।`,
    open: (due, away) => `${due} तक, ${away}; रिकॉर्ड यह नहीं बताता कि ऐसा है या नहीं।`,
    done: (due) => `समय पर हो गया; समय-सीमा ${due} थी।`,
    late: (due) => `हो गया, पर देर से: समय-सीमा ${due} थी।`,
    overdue: (due, away) => `समय निकल गया: समय-सीमा ${due} थी (${away})।`,
    asked: (due) => `समय-सीमा ${due} थी; रिकॉर्ड में नहीं लिखा कि यह हुआ या नहीं।`,
    otherwise: (what) => `नहीं तो: ${what}।`,
  },
  law: { notKnown: (reason) => `अभी पता नहीं: ${reason}` },
  milestone: { unsettled: "तारीख निकालने के लिए रिकॉर्ड में पर्याप्त जानकारी नहीं है।" },
  mend: (fact, from, to) => `“${fact}” को ${from} से बदलकर ${to} करें।`,
  paper: {
    signed: (paper, day) => `${paper}: नया चाहिए, ${day} या उसके बाद का`,
    valid: (paper, day) => `${paper}: नया चाहिए, जो ${day} या उसके बाद तक मान्य हो`,
  },
  change: {
    notSettled: "तय नहीं",
    notCounted: "नहीं गिना जाता",
    fallsAway: (due) => `अब ज़रूरी नहीं (समय-सीमा ${due} थी)`,
    amount: (before, after) => `जितना मिल सकता है: ${before} → ${after}`,
    runsOut: (before, after) => `पूरा होने का दिन: ${before} → ${after}`,
    none: "कोई नहीं",
    newFinding: (what) => `नया: ${what}`,
    goneFinding: (what) => `अब नहीं: ${what}`,
  },
};
