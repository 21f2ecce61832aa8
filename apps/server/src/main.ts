import { fellOver } from "./fell-over.ts";

process.on("uncaughtException", fellOver);
process.on("unhandledRejection", fellOver);

try {
  const { serve } = await import("./serve.ts");
  await serve({ policies: [] });
} catch (error) {
  fellOver(error);
}
