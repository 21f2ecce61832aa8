import { z } from "@hono/zod-openapi";

export const faultSchema = z
  .object({
    path: z.string().openapi({ description: "Where: programs[0].end; empty when it is the whole" }),
    says: z.string().openapi({ description: "What is wrong" }),
    mend: z.string().openapi({ description: "How to mend it" }),
  })
  .openapi("Fault");

export const faultsSchema = z.object({ faults: z.array(faultSchema) }).openapi("Faults");

export type Fault = z.infer<typeof faultSchema>;
