import { ShelfFault } from "@sojourn/shelf";
import { PortFault } from "./listen.ts";

/** One line for whoever started the server; never a stack. */
export function fellOver(error: unknown): never {
  const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
  const input = error instanceof ShelfFault || error instanceof PortFault;
  const line = input
    ? `sojourn: ${error instanceof ShelfFault ? `${error.place} ` : ""}${message} — ${error.mend}`
    : `sojourn: something broke inside Sojourn, and this is our fault: ${message}`;
  console.error(line);
  process.exit(input ? 1 : 70);
}
