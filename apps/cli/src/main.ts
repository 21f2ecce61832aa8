/** Everything else is loaded after the last-resort handler stands, so that no failure can show a stack. */
import { enableCompileCache } from "node:module";
import { resolve } from "node:path";
import { lastResort } from "./last-resort.ts";

// Half of a start is compiling; a cache that cannot be written is no cache.
enableCompileCache(resolve(import.meta.dirname, "../../../node_modules/.cache/sojourn/code"));

process.on("uncaughtException", lastResort);
process.on("unhandledRejection", lastResort);
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // the reader of the pipe has seen enough (`| head`)
    if (error.code === "EPIPE") process.exit();
    lastResort(error);
  });
}

try {
  const { run } = await import("./program.ts");
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  lastResort(error);
}
