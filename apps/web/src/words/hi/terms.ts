import type { terms as english } from "../en/terms.ts";
import type { Translated } from "../tongue.ts";

export const terms: Translated<typeof english> = {
  terms: {
    title: "इस क्षेत्र के शब्द",
    here: "इन शब्दों का अर्थ",
    list: [
      {
        term: "CPT",
        meaning:
          "Curricular practical training: आपके प्रोग्राम का हिस्सा माना जाने वाला काम, जिसकी अनुमति आपका स्कूल ग्रेजुएशन से पहले देता है।",
      },
      {
        term: "OPT",
        meaning: "Optional practical training: हर स्तर पर आपके क्षेत्र में 12 महीने तक का काम, जिसे USCIS मंज़ूर करता है।",
      },
      { term: "STEM OPT", meaning: "STEM सूची की डिग्री के बाद, E-Verify वाले नियोक्ता के साथ, OPT के 24 और महीने।" },
      { term: "Cap-gap", meaning: "OPT के अंत और समय पर दाखिल H-1B की शुरुआत के बीच का समय।" },
      {
        term: "Academic training",
        forms: ["अकादमिक ट्रेनिंग"],
        meaning:
          "Academic training: J-1 छात्र के रूप में आपके क्षेत्र का काम, जिसकी अनुमति आपके प्रोग्राम का स्पॉन्सर देता है।",
      },
      {
        term: "Program end date",
        forms: ["प्रोग्राम का अंत", "प्रोग्राम की अंतिम तारीख"],
        meaning:
          "प्रोग्राम की अंतिम तारीख: I-20 या DS-2019 पर आपके प्रोग्राम का आख़िरी दिन; कई और दिन इसी से गिने जाते हैं।",
      },
      {
        term: "Grace period",
        forms: ["छूट की अवधि"],
        meaning:
          "छूट की अवधि: प्रोग्राम या OPT के बाद के वे दिन जिनमें आप जाने, ट्रांसफ़र लेने या स्टेटस बदलने की तैयारी कर सकते हैं।",
      },
      {
        term: "I-20",
        meaning: "वह फ़ॉर्म जो आपका स्कूल जारी करता है; इस पर आपके प्रोग्राम की तारीखें और काम की अनुमतियाँ होती हैं।",
      },
      { term: "DS-2019", meaning: "J-1 छात्र या विद्वान का फ़ॉर्म: F-1 में जो I-20 है, J-1 में वही यह है।" },
      { term: "I-94", meaning: "आपके पिछले प्रवेश का रिकॉर्ड; यह बताता है कि आप किस स्टेटस में आए और कब तक रह सकते हैं।" },
      { term: "I-765", meaning: "OPT के लिए ज़रूरी कार्ड का USCIS को दिया जाने वाला आवेदन।" },
      { term: "I-983", meaning: "STEM OPT के लिए ट्रेनिंग की योजना, जिस पर आप और आपका नियोक्ता हस्ताक्षर करते हैं।" },
      { term: "EAD", meaning: "Employment authorisation document: वह कार्ड जो USCIS OPT के लिए जारी करता है।" },
      {
        term: "E-Verify",
        meaning: "सरकार की जाँच कि कौन काम कर सकता है; STEM OPT के लिए नियोक्ता को इसका उपयोग करना होता है।",
      },
      { term: "H-1B", meaning: "एक नियोक्ता के साथ कुशल काम का स्टेटस; ज़्यादातर साल में एक बार लॉटरी से मिलते हैं।" },
      { term: "SEVIS", meaning: "हर F-1 और J-1 छात्र का सरकारी रिकॉर्ड, जिसे आपका स्कूल अद्यतन रखता है।" },
      { term: "USCIS", meaning: "वह एजेंसी जो अपने यहाँ दाखिल मामलों पर फ़ैसला करती है: OPT, STEM OPT, स्टेटस बदलना।" },
      {
        term: "DSO",
        meaning:
          "Designated school official: अंतरराष्ट्रीय कार्यालय का वह व्यक्ति जो SEVIS में आपके लिए हस्ताक्षर करता है।",
      },
    ],
  },
};
