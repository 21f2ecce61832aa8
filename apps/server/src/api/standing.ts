import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { evaluate } from "@sojourn/engine";
import type { AppOptions } from "../app.ts";
import { daySchema } from "../schemas/day.ts";
import { faultsSchema } from "../schemas/faults.ts";
import { standingSchema } from "../schemas/standing.ts";
import { todayUtc } from "../today.ts";
import { fault } from "./index.ts";
import { readQuestion } from "./question.ts";

const json = <S>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

const body = z
  .strictObject({
    record: z.any().openapi({ $ref: "#/components/schemas/Record" } as object),
    asOf: daySchema
      .optional()
      .openapi({ description: "The day asked about; today in UTC when it is left out" }),
    lawAsOf: daySchema
      .optional()
      .openapi({ description: "The day whose law is read; asOf when it is left out" }),
    suppose: z
      .array(z.string())
      .optional()
      .openapi({ description: "Pages not in force: us/fixed-admission" }),
  })
  .openapi("Question");

const route = createRoute({
  method: "post",
  path: "/api/v1/standing",
  summary: "Where a student stands on a day",
  request: { body: { ...json(body, "A record and a day"), required: true } },
  responses: {
    200: json(standingSchema, "The standing"),
    400: json(faultsSchema, "Something in the question is at fault"),
    413: json(faultsSchema, "The request is larger than 1 MiB"),
    415: json(faultsSchema, "The request is not JSON"),
    503: json(faultsSchema, "The policy pages of the school are at fault"),
  },
});

export function addStanding(api: OpenAPIHono, options: AppOptions): void {
  const { rulebook, today = todayUtc } = options;
  // registered by hand: the record package reads the record, with its limits and its words
  api.openAPIRegistry.registerPath(route);
  api.post(route.path, async (context) => {
    const type = context.req.header("Content-Type") ?? "";
    if (!/^application\/json\b/i.test(type))
      return context.json(
        fault("The request is not JSON.", "Send it with Content-Type: application/json."),
        415,
      );
    const reading = readQuestion(await context.req.text(), options);
    if (!reading.ok) return context.json({ faults: reading.faults }, reading.status);
    const { record, lawAsOf, supposing } = reading;
    const asOf = reading.asOf ?? today();
    return context.json(
      evaluate(rulebook, record, { asOf, ...(lawAsOf === undefined ? {} : { lawAsOf }), supposing }),
    );
  });
}
