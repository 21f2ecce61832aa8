import { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { type AppOptions, broken } from "../app.ts";
import { addDocuments } from "./documents.ts";
import { addRules } from "./rules.ts";
import { addStanding } from "./standing.ts";

const LARGEST_BODY = 1024 * 1024;
const HOW = "The API is described at /api/v1/openapi.json.";

/** What was sent and not read is still on its way; the connection cannot be used again. */
const HANG_UP = { Connection: "close" };

/** The HTTP API. It keeps nothing: a record is read, answered and forgotten. */
export function createApi(options: AppOptions): OpenAPIHono {
  const api = new OpenAPIHono();
  api.use(async (context, next) => {
    await next();
    if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
  });
  api.use(methodNotAllowed({ app: api, onMethodNotAllowed }));
  api.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) =>
        context.json(fault("The request is larger than 1 MiB.", "Send one record."), 413, HANG_UP),
    }),
  );
  addStanding(api, options);
  addRules(api, options);
  addDocuments(api);
  api.notFound((context) => context.json(fault("There is nothing at this address.", HOW), 404));
  api.onError(broken);
  return api;
}

export const fault = (says: string, mend: string, path = "") => ({ faults: [{ path, says, mend }] });

type Refuse = NonNullable<Parameters<typeof methodNotAllowed>[0]["onMethodNotAllowed"]>;
const onMethodNotAllowed: Refuse = (context, methods) => {
  const allow = methods.join(", ");
  return context.json(fault(`${context.req.method} is not for this address.`, `Use ${allow}.`), 405, {
    Allow: allow,
  });
};
