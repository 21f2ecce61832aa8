import { styleText } from "node:util";

/** What a piece of text is for; how that looks is decided here alone. */
export type Role = "title" | "strong" | "good" | "wait" | "bad" | "soft";

const looks = {
  title: ["bold"],
  strong: ["bold"],
  good: ["green"],
  wait: ["yellow"],
  bad: ["red"],
  soft: ["dim"],
} as const;

const coloured = (): boolean => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

/** Colour never alone: a word or a sign always stands with it. */
export const styled = (role: Role, text: string): string =>
  coloured() && text !== "" ? styleText([...looks[role]], text, { validateStream: false }) : text;
