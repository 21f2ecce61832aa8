import { Command } from "commander";
import { checkCommand } from "./check.ts";
import { coverageCommand } from "./coverage.ts";
import { diffCommand } from "./diff.ts";
import { fmtCommand } from "./fmt.ts";
import { proveCommand } from "./prove.ts";
import { readCommand } from "./read.ts";
import { testCommand } from "./test.ts";

const EXAMPLES = `
Examples:
  sojourn policy check policies/columbia
  sojourn policy fmt --check
  sojourn policy read policies/us/cpt.md
  sojourn policy coverage
  sojourn policy test --policies ../our-schools
  sojourn policy prove --school columbia
  sojourn policy diff . ../draft/policies --records examples`;

export const policyCommand = (): Command =>
  new Command("policy")
    .summary("check, format, read, measure, test and compare policy pages")
    .description("Work on policy pages: the documents that are also the program.")
    .addHelpText("after", EXAMPLES)
    .addCommand(checkCommand())
    .addCommand(fmtCommand())
    .addCommand(readCommand())
    .addCommand(coverageCommand())
    .addCommand(testCommand())
    .addCommand(proveCommand())
    .addCommand(diffCommand());
