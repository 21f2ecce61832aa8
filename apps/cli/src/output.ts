// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from a record or a page, unable to steer the terminal that shows it. */
export const harmless = (text: string): string => text.replace(/\t/g, " ").replace(CONTROLS, "");

/** The same, on one line. */
export const oneLine = (text: string): string => harmless(text.replace(/\s*[\r\n]+\s*/g, " "));

export const print = (text: string): void => {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

export const complain = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${oneLine(line)}\n`);
};
