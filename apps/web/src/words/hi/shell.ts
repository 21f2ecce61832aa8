import type { shell as english } from "../en/shell.ts";
import type { Translated } from "../tongue.ts";

export const shell: Translated<typeof english> = {
  name: "Sojourn",
  skip: "सीधे पेज पर जाएँ",
  nav: {
    label: "मुख्य मेनू",
    standing: "मेरी स्थिति",
    calculators: "कैलकुलेटर",
    options: "विकल्प",
    rules: "नियम",
    take: "साथ ले जाएँ",
    privacy: "आपका डेटा",
    about: "परिचय",
  },
  footer:
    "Sojourn आपके डिवाइस पर ही गणना करता है और कुछ भी कहीं नहीं भेजता। यह कानूनी सलाह नहीं है: निर्णय आपके DSO (स्कूल के नामित अधिकारी) का होता है।",
  language: {
    label: "भाषा",
    failed: "वह भाषा नहीं मिल सकी। एक मिनट बाद फिर कोशिश करें।",
    binding: "अंग्रेज़ी में, जैसा नियम कहते हैं (यही मान्य है):",
  },
  loading: "नियम पढ़े जा रहे हैं…",
  problem: {
    title: "यह काम नहीं कर सका",
    says: (what) => `पेज नहीं बन सका: ${what}`,
    mend: "पेज को फिर से लोड करें। अगर ऐसा दोबारा हो, तो साइट अपडेट हो रही है या आप ऑफ़लाइन हैं; एक मिनट बाद कोशिश करें।",
    changed: "आपके पढ़ने के दौरान नियम बदल दिए गए",
    reload: "फिर से लोड करें",
    missing: "यहाँ कोई पेज नहीं है",
    home: "अपनी स्थिति पर जाएँ",
  },
};
