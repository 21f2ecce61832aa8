import { type Reading, report } from "./reading.ts";

const HEADING = /^ {0,3}#{1,6}(\s|$)/;

/** One line of text outside every block. */
export function readText(reading: Reading, at: number): void {
  const { text } = reading.lines[at]!;
  const line = at + 1;
  if (reading.run) {
    reading.run.endLine = line;
  } else {
    // its text is taken when its last line is known
    reading.run = { text: "", line, endLine: line, section: reading.section?.name, attributes: [] };
    reading.texts.push(reading.run);
  }
  reading.subject = reading.run;
  reading.fenceOwner = undefined;
  // a heading may stand above or among the tags at the top
  if (!HEADING.test(text)) reading.fronting = false;
  if (reading.section && reading.section.title === undefined) titleSection(reading, at);
}

/** The title is the line after the tag; a Markdown heading may stand one empty line below it. */
function titleSection(reading: Reading, at: number): void {
  const section = reading.section!;
  const { text } = reading.lines[at]!;
  const next = at + 1 === section.line + 1;
  const heading = HEADING.test(text) && at + 1 === section.line + 2;
  if (next || heading) section.title = text.replace(/^ {0,3}#{1,6}\s*/, "").trim();
}

export function readAfterEnd(reading: Reading, at: number): void {
  if (reading.endReported) return;
  reading.endReported = true;
  report(reading, {
    code: "text-after-end",
    line: at + 1,
    says: "Nothing may follow the end of a jurisdiction but another one",
    mend: "Move it above the END tag.",
    related: [{ line: reading.endedAt!, says: "The jurisdiction ends here" }],
  });
}
