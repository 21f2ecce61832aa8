import { enableCompileCache } from "node:module";
import { resolve } from "node:path";
import { fellOver } from "./fell-over.ts";

enableCompileCache(resolve(import.meta.dirname, "../../../node_modules/.cache/sojourn/code"));

process.on("uncaughtException", fellOver);
process.on("unhandledRejection", fellOver);

try {
  const { serve } = await import("./serve.ts");
  await serve({ policies: [] });
} catch (error) {
  fellOver(error);
}
