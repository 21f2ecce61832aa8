import { z } from "@hono/zod-openapi";

/** The real calendar is checked where it is read; this is for those who read the document. */
export const daySchema = z.string().openapi({ format: "date", example: "2026-03-01" });
