import type { law as english } from "../en/law.ts";
import type { Translated } from "../tongue.ts";
import { some } from "./some.ts";

export const law: Translated<typeof english> = {
  law: {
    lineLabel: "जिस कानून का इस्तेमाल हुआ",
    on: (rules, day, guidance) =>
      `इसी डिवाइस पर गणना, ${day} को लागू उन ${rules} से जो यहाँ दिखाई गई बातों के बारे में हैं${guidance > 0 ? `, जिनमें ${guidance} आधिकारिक मार्गदर्शन हैं` : ""}।`,
    asideEnjoined: (n) => some(n, "# नियम छोड़ा गया: अदालत ने रोका", "# नियम छोड़े गए: अदालत ने रोका"),
    asideProposed: (n) => some(n, "# नियम छोड़ा गया: केवल प्रस्तावित", "# नियम छोड़े गए: केवल प्रस्तावित"),
    book: (version) => `नियम-पुस्तक ${version}.`,
    advice: "यह कानूनी सलाह नहीं है: निर्णय आपके DSO का होता है।",
    states: { enjoined: "अदालत ने रोका", proposed: "केवल प्रस्तावित" },
    since: (day) => ` (${day} से)`,
    moving: "कानून बदल रहा है",
    movingSays: "ये नियम लिखे जा चुके हैं, पर कानून नहीं हैं, इसलिए ऊपर नहीं गिने गए।",
    seeIf: "अपनी स्थिति ऐसे देखें मानो यह कानून हो",
    other: "किसी और कानून के बारे में पूछें",
    otherSays: "किसी और दिन का कानून, या ऐसे नियम जो कानून नहीं हैं। पेज अपने सबसे ऊपर यह बताएगा।",
    dayLabel: "कानून किस दिन का",
    supposeLabel: "मान लें कि यह कानून है",
    bannerLabel: "आज से अलग कानून",
    supposing: (pages) => `मानकर: ${pages}`,
    lawAsOf: (day) => `${day} का कानून`,
    notTheLaw: "यह आज का कानून नहीं है।",
    otherDay: "यह उस दिन का कानून नहीं भी हो सकता जिसके बारे में आप पूछ रहे हैं।",
    stop: "लागू कानून पर लौटें",
    unknownPage: (name) => `“${name}” नाम का कोई पेज या नियम नहीं है; इससे कुछ नहीं बदलता।`,
    changes: (n) =>
      n === 0 ? "इससे यहाँ कुछ नहीं बदलेगा" : `लागू कानून की तुलना में ${some(n, "# उत्तर बदलेगा", "# उत्तर बदलेंगे")}`,
    moreChanges: (n) => some(n, "# और बदलाव"),
    notYet: (page, from, day) => `${page} ${from} से शुरू होगा; ${day} को इससे कुछ नहीं बदलता।`,
    notLawOn: (day) => `${day} को कानून नहीं।`,
    places: {
      "in-force": "लागू",
      guidance: "आधिकारिक मार्गदर्शन",
      enjoined: "अदालत ने रोका",
      proposed: "केवल प्रस्तावित",
      superseded: "अब कानून नहीं",
      "not-yet": "अभी कानून नहीं",
    },
    supposed: "माना गया",
  },
};
