import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import { askCommand } from "./commands/ask.ts";
import { explainCommand } from "./commands/explain.ts";
import { optionsCommand } from "./commands/options.ts";
import { policyCommand } from "./commands/policy/index.ts";
import { populationCommand } from "./commands/population.ts";
import { serveCommand } from "./commands/serve.ts";
import { standingCommand } from "./commands/standing.ts";
import { whatIfCommand } from "./commands/what-if.ts";
import { DONE, told, USAGE } from "./faults.ts";
import { complain } from "./output.ts";

const ABOUT =
  "Where an international student in the US stands: what they may do, what they must do and by when, " +
  "and what is being counted, each with the rule that says so.";

const EXAMPLES = `
Examples:
  sojourn standing record.json
  sojourn standing record.json --as-of 2026-03-01 --json
  sojourn explain record.json post-completion-opt
  sojourn ask record.json cpt
  sojourn what-if record.json --add 'cpt full 2026-06-01..2026-08-21'
  sojourn options record.json not-selected
  sojourn policy check --policies ../our-schools
  sojourn population students.ndjson --suppose us/fixed-admission
  sojourn serve

A RECORD is a JSON file about one student; - reads it from standard input.
Exit status: 0 done, 1 the input is at fault, 2 the command is.`;

/** The exit code of one run; what it did not foresee is thrown on. */
export async function run(args: string[]): Promise<number> {
  const program = sojourn();
  try {
    await program.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? DONE);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : USAGE;
    const fault = told(error);
    if (!fault) throw error;
    complain(fault.lines);
    return fault.code;
  }
}

function sojourn(): Command {
  const program = new Command("sojourn")
    .description(ABOUT)
    .version(packageJson.version)
    .addHelpText("after", EXAMPLES)
    .addCommand(standingCommand())
    .addCommand(explainCommand())
    .addCommand(askCommand())
    .addCommand(whatIfCommand())
    .addCommand(optionsCommand())
    .addCommand(policyCommand())
    .addCommand(populationCommand())
    .addCommand(serveCommand());
  everyCommand(program, (command) => command.exitOverride().showHelpAfterError(hint(command)));
  return program;
}

function everyCommand(command: Command, act: (command: Command) => void): void {
  act(command);
  for (const inner of command.commands) everyCommand(inner, act);
}

function hint(command: Command): string {
  const names = [command.name()];
  for (let above = command.parent; above; above = above.parent) names.unshift(above.name());
  return `Run "${names.join(" ")} --help" for how to use it.`;
}
