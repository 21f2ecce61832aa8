import { expect, it } from "vitest";
import { inShort } from "./headings.ts";

it.each([
  [
    "Be careful. Only one class\nmay be online and still count towards full time. The rest is not shown.",
    "Be careful. Only one class may be online and still count towards full time.",
  ],
  [
    "सावधान रहें। आपकी कक्षाओं में से केवल एक ऑनलाइन होकर भी फ़ुल टाइम में गिनी जा सकती है। बाकी नहीं दिखता।",
    "सावधान रहें। आपकी कक्षाओं में से केवल एक ऑनलाइन होकर भी फ़ुल टाइम में गिनी जा सकती है।",
  ],
  [
    "请当心。您的课程里只有一门课，或三个学分，可以是网课并仍计入全日制。其余不显示。",
    "请当心。您的课程里只有一门课，或三个学分，可以是网课并仍计入全日制。",
  ],
])("whole sentences, until enough is said, in each script", (text, short) =>
  expect(inShort(text)).toBe(short),
);
