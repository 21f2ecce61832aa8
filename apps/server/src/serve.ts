import { resolve } from "node:path";
import type { ServerType } from "@hono/node-server";
import { loadRulebook } from "@sojourn/shelf";
import { createApp } from "./app.ts";
import { HOST, listen, portFrom } from "./listen.ts";
import { buildWeb, webDist } from "./web-build.ts";

export type ServeOptions = {
  /** Folders of schools besides the shipped ones. */
  policies: readonly string[];
  port?: number;
  /** A folder of built pages, in place of our own. */
  web?: string;
  say?: (line: string) => void;
};

const examples = resolve(import.meta.dirname, "../../../examples");

/** Builds the pages when they are old, reads the rules, listens, and says where. */
export async function serve({ policies, port, web, say = console.log }: ServeOptions): Promise<void> {
  const wanted = port ?? portFrom(process.env.PORT);
  const { rulebook, diagnostics } = await loadRulebook({ roots: policies });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    say(
      `${errors.length} errors in policy pages; "sojourn policy check" lists them. Their schools get no answers.`,
    );
  say(`Rules read: ${rulebook.rules.length}, of ${rulebook.layers.map(({ id }) => id).join(", ")}.`);
  if (web === undefined) await buildWeb(say);
  const app = createApp({ rulebook, diagnostics, web: web ?? webDist, examples });
  const listening = await listen(app.fetch, wanted);
  if (wanted !== 0 && listening.port !== wanted)
    say(`Port ${wanted} is taken, so this is ${listening.port}.`);
  say(`Sojourn is at http://${HOST}:${listening.port}/ (stop it with Ctrl-C)`);
  stopOnSignal(listening.server, say);
}

const PATIENCE_MS = 5_000;

/** Answers what was asked, takes nothing new, and goes. */
function stopOnSignal(server: ServerType, say: (line: string) => void): void {
  const stop = () => {
    say("Stopping.");
    server.close(() => process.exit(0));
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
