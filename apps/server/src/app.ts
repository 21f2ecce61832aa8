import type { Rulebook } from "@sojourn/policy";
import type { Loaded } from "@sojourn/shelf";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { createApi } from "./api/index.ts";
import { addCptFile } from "./cpt-file/index.ts";
import { addFiles } from "./files.ts";
import { security } from "./security.ts";
import { todayUtc } from "./today.ts";

export type AppOptions = {
  rulebook: Rulebook;
  diagnostics: Loaded["diagnostics"];
  /** The folder of built pages; it may be missing. */
  web: string;
  examples: string;
  /** For tests: the day that "today" is, in UTC. */
  today?: () => string;
};

/** Everything that is served: the API under /api, the rulebook, the examples, the pages. */
export function createApp(options: AppOptions): Hono {
  const app = new Hono();
  const api = createApi(options);
  addCptFile(app, { today: todayUtc, ...options });
  app.use(security);
  app.use(compress());
  app.all("/api/*", (context) => api.fetch(context.req.raw));
  app.all("/api", (context) => api.fetch(context.req.raw));
  addFiles(app, options);
  app.notFound((context) => context.text("There is nothing here.", 404));
  app.onError(broken);
  return app;
}

/** What went wrong goes to whoever runs the server, without the data; who asked learns that it was not them. */
export function broken(error: Error, context: Context): Response {
  console.error(`sojourn: ${context.req.method} ${context.req.routePath}: ${error.name}`);
  const fault = {
    path: "",
    says: "Something broke inside Sojourn.",
    mend: "This is our fault; try again later.",
  };
  return context.json({ faults: [fault] }, 500);
}
