import { Command, InvalidArgumentError, Option } from "commander";
import { UsageFault } from "../faults.ts";
import { policiesOption } from "../options.ts";

const EXAMPLES = `
Examples:
  sojourn serve
  sojourn serve --port 8080 --policies ../our-schools`;

export const serveCommand = (): Command =>
  new Command("serve")
    .summary("the web pages and the HTTP API on this computer")
    .description("Serves the student's pages and the API on this computer until it is stopped (Ctrl-C).")
    .addOption(new Option("--port <number>", "where to listen (default: PORT, else 4747)").argParser(port))
    .addOption(policiesOption())
    .addHelpText("after", EXAMPLES)
    .action(async ({ port, policies = [] }: { port?: number; policies?: string[] }) => {
      const { PortFault, serve } = await import("@sojourn/server");
      await serve({ policies, ...(port === undefined ? {} : { port }) }).catch((error: unknown) => {
        throw error instanceof PortFault ? new UsageFault(`${error.message} — ${error.mend}`) : error;
      });
    });

function port(text: string): number {
  const read = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (read <= 65_535) return read;
  throw new InvalidArgumentError("Give a number from 0 to 65535.");
}
