import { dayFrom, dayFromISO, isoFromDay } from "@sojourn/dates";
import { type Command, InvalidArgumentError, Option } from "commander";

/** An option that may be repeated. */
export const collected = (value: string, before: string[] = []) => [...before, value];

export const policiesOption = () =>
  new Option(
    "--policies <dir>",
    "add a folder of schools, or one school's folder (may be repeated)",
  ).argParser(collected);

export const jsonOption = () => new Option("--json", "print JSON and nothing else");

/** What a question about one student can carry. */
export type AskOptions = {
  asOf?: string;
  lawAsOf?: string;
  school?: string;
  suppose?: string[];
  policies?: string[];
  json?: boolean;
};

export const withAskOptions = (command: Command): Command =>
  command
    .addOption(new Option("--as-of <date>", "the day asked about (default: today)").argParser(day))
    .addOption(new Option("--law-as-of <date>", "the day whose law is read (default: as of)").argParser(day))
    .addOption(new Option("--school <id>", "read the record under this school's policies"))
    .addOption(
      new Option(
        "--suppose <page>",
        "suppose a page's rules that are not in force, such as us/fixed-admission (may be repeated)",
      ).argParser(collected),
    )
    .addOption(policiesOption())
    .addOption(jsonOption());

export function day(text: string): string {
  if (dayFromISO(text) === undefined) throw new InvalidArgumentError("Give a real date, such as 2026-03-01.");
  return text;
}

/** The day on this computer's calendar. An app may look at the clock; the engine never does. */
export function today(): string {
  const now = new Date();
  return isoFromDay(dayFrom(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
