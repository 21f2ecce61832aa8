import type { OpenAPIHono } from "@hono/zod-openapi";
import { recordJsonSchema } from "@sojourn/record";
import packageJson from "../../package.json" with { type: "json" };

const INFO = {
  title: "Sojourn",
  version: packageJson.version,
  description:
    "Where an international student in the US stands: permissions, duties and clocks, each with its rule. " +
    "Computed and forgotten: nothing that is sent is kept. Not legal advice.",
};

/** The API's own description, and the schema of a record. Both are made once. */
export function addDocuments(api: OpenAPIHono): void {
  const record = recordJsonSchema();
  api.openAPIRegistry.registerComponent("schemas", "Record", record as object);
  let described: string | undefined;
  api.get("/api/v1/openapi.json", (context) => {
    described ??= JSON.stringify(
      api.getOpenAPI31Document({ openapi: "3.1.0", info: INFO, servers: [{ url: "/" }] }),
    );
    return context.body(described, 200, DOCUMENT);
  });
  api.get("/api/v1/record.schema.json", (context) => context.body(JSON.stringify(record), 200, DOCUMENT));
}

const DOCUMENT = { "Content-Type": "application/json", "Cache-Control": "no-cache" };
