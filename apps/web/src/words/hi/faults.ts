import type { FaultWords } from "@sojourn/record";

const nouns: { [english: string]: string } = {
  "an object { … }": "ऑब्जेक्ट { … }",
  "a list [ … ]": "सूची [ … ]",
  "one of the field's values": "इस फ़ील्ड का कोई मान",
  "a date": "तारीख",
  "text in quotes": "उद्धरण चिह्नों में टेक्स्ट",
  "a number": "संख्या",
  "true or false": "true या false",
  "another kind of value": "किसी और प्रकार का मान",
  "a list": "सूची",
  "an object": "ऑब्जेक्ट",
  "the end of the text": "टेक्स्ट का अंत",
  "A value": "मान",
  "A value or ]": "मान या ]",
  "A key in double quotes": "दोहरे उद्धरण चिह्नों में कुंजी",
  "A key in double quotes, or }": "दोहरे उद्धरण चिह्नों में कुंजी, या }",
  "A colon": "कोलन",
  "A comma or a closing bracket": "अल्पविराम या बंद करने वाला कोष्ठक",
  "Nothing more": "और कुछ नहीं",
};
const noun = (english: string) => nouns[english] ?? english;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `क्या आपका मतलब “${nearest}” था? `;

export const faults: FaultWords = {
  "unknown-key": ({ key, known, nearest }) => ({
    says: `यहाँ ${key} नाम का कोई फ़ील्ड नहीं है।`,
    mend: nearest ? meant(nearest).trim() : `इसे हटा दें। यहाँ के फ़ील्ड: ${known.join(", ")}।`,
  }),
  "forbidden-key": ({ key }) => ({ says: `कुंजी ${key} कभी रिकॉर्ड का हिस्सा नहीं होती।`, mend: "इसे हटा दें।" }),
  "duplicate-key": ({ key }) => ({
    says: `कुंजी ${key} एक ही ऑब्जेक्ट में दो बार है।`,
    mend: "दोनों में से एक रखें।",
  }),
  "wrong-type": ({ expected, given }) => ({
    says: `जहाँ ${noun(expected)} चाहिए वहाँ ${noun(given)} है।`,
    mend: `यह दें: ${noun(expected)}।`,
  }),
  "null-not-allowed": ({ expected }) => ({
    says: "null का मतलब “अभी नहीं” है, जो इस फ़ील्ड में नहीं कहा जा सकता।",
    mend: `पता न हो तो कुंजी हटा दें, या यह दें: ${noun(expected)}।`,
  }),
  "not-a-date": ({ given }) => ({ says: `“${given}” तारीख नहीं है।`, mend: "साल-महीना-दिन लिखें: 2026-05-15।" }),
  "out-of-order": ({ value, first }) => ({
    says: `${value}, ${first} से पहले है।`,
    mend: `${first} या उसके बाद का दिन दें, या दूसरी तारीख ठीक करें।`,
  }),
  "other-version": ({ given }) => ({
    says: `यह रिकॉर्ड कहता है कि इसका संस्करण ${given} है; यहाँ केवल संस्करण 1 पढ़ा जा सकता है।`,
    mend: "अगर यह यहीं बना था तो बिना उद्धरण चिह्न के 1 लिखें; नहीं तो इसे वहीं खोलें जहाँ यह बना था।",
  }),
  "wrong-value": ({ given, values, nearest }) => ({
    says: `${given} इस फ़ील्ड का मान नहीं है।`,
    mend: `${meant(nearest)}यह ले सकता है: ${values.join(", ")}।`,
  }),
  "not-an-id": ({ given, nearest }) => ({
    says: `${given} आईडी नहीं है।`,
    mend: `${meant(nearest)}आईडी में छोटे अक्षर, अंक और अकेले हाइफ़न होते हैं: “offer-letter”।`,
  }),
  "not-a-year": ({ given }) => ({ says: `${given} साल नहीं है।`, mend: "1900 से 2199 तक का साल दें: “2026”।" }),
  "too-large": ({ most, given }) => ({ says: `${given} बहुत बड़ा है।`, mend: `ज़्यादा से ज़्यादा ${most} दें।` }),
  "too-small": ({ least, given }) => ({ says: `${given} बहुत छोटा है।`, mend: `${least} या अधिक दें।` }),
  "too-long": ({ most }) => ({ says: `टेक्स्ट ${most} अक्षरों से लंबा है।`, mend: "इसे छोटा करें।" }),
  "too-many": ({ most }) => ({ says: `${most} से ज़्यादा प्रविष्टियाँ हैं।`, mend: "जो ज़रूरी हैं वही रखें।" }),
  "too-deep": ({ most }) => ({
    says: `रिकॉर्ड ${most} स्तरों से गहरा है।`,
    mend: "किसी रिकॉर्ड को इसकी ज़रूरत नहीं: कोई खुला छूटा कोष्ठक ढूँढ़ें।",
  }),
  "too-big": ({ most }) => ({
    says: `रिकॉर्ड ${most / 1024 / 1024} MiB से बड़ा है।`,
    mend: "एक ही छात्र का रिकॉर्ड खोलें।",
  }),
  empty: () => ({
    says: "पढ़ने को कुछ नहीं है: यह खाली है, या यह कोई फ़ोल्डर है।",
    mend: "यहाँ से सहेजी गई फ़ाइल (record.json) चुनें, या उसका पूरा पाठ चिपकाएँ।",
  }),
  "not-text": () => ({
    says: "यह PDF, तस्वीर या कोई और दस्तावेज़ है, रिकॉर्ड नहीं।",
    mend: "यहाँ से सहेजी गई फ़ाइल (record.json) चुनें; दस्तावेज़ों में से कुछ नहीं पढ़ा जाता।",
  }),
  "broken-json": ({ line, column, expected, found }) => ({
    says: `यह JSON नहीं है: पंक्ति ${line}, स्तंभ ${column} पर ${noun(found)} है।`,
    mend: `वहाँ यह होना चाहिए: ${noun(expected)}।`,
  }),
  unreadable: () => ({ says: "रिकॉर्ड पढ़ा नहीं जा सकता।", mend: "इसे सादे JSON में दें।" }),
  more: ({ count }) => ({
    says: `${count} और बातें गलत हैं।`,
    mend: "पहले इन्हें ठीक करें; फिर अगली बताई जाएँगी।",
  }),
};
