import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { etag } from "hono/etag";
import type { AppOptions } from "./app.ts";
import { packed } from "./packed.ts";

/** Asked again each time, and answered with "not changed" when it is not. */
const FRESH = "no-cache";
/** The name of a built asset changes with its contents. */
const FOR_EVER = "public, max-age=31536000, immutable";

type Files = Pick<AppOptions, "rulebook" | "web" | "examples">;

/** The rulebook, the examples and the pages: all that a browser needs to compute by itself. */
export function addFiles(app: Hono, { rulebook, web, examples }: Files): void {
  addRulebook(app, rulebook);
  app.get("/examples/:name{[A-Za-z0-9_-]+\\.json}", etag(), exampleFiles(examples));
  app.get("/examples/index.json", (context) => context.json([]));
  app.get("/examples/*", (context) => context.notFound());
  app.get("/assets/*", files(web, FOR_EVER));
  app.get("/assets/*", (context) => context.notFound());
  app.get("*", etag(), files(web, FRESH), page(web));
  app.all("*", (context) => context.text("Only GET is answered here.", 405, { Allow: "GET, HEAD" }));
}

/**
 * The rulebook whole, and in two parts for the pages: the examples are more than half of it, and only those who read
 * rules see them.
 */
function addRulebook(app: Hono, rulebook: Files["rulebook"]): void {
  const { version, rules } = rulebook;
  const bare = { ...rulebook, rules: rules.map((rule) => ({ ...rule, examples: [] })) };
  const examples = { version, examples: rules.map((rule) => rule.examples) };
  const headers = { "Cache-Control": FRESH, ETag: `W/"${version}"` };
  const send = (value: unknown) => packed(JSON.stringify(value), headers);
  app.get("/rulebook.json", etag(), send(rulebook));
  app.get("/rulebook/rules.json", etag(), send(bare));
  app.get("/rulebook/examples.json", etag(), send(examples));
}

/** `serveStatic` warns about a folder that is not there; there may be none before the first build. */
function files(root: string, keep: string, rewriteRequestPath?: (path: string) => string): MiddlewareHandler {
  if (!existsSync(root)) return (_context, next) => next();
  const onFound = (_path: string, context: Context) => context.header("Cache-Control", keep);
  return serveStatic({ root, onFound, ...(rewriteRequestPath ? { rewriteRequestPath } : {}) });
}

const exampleFiles = (folder: string) => files(folder, FRESH, (path) => path.slice("/examples".length));

/** Every address without a file's name is a page of the one application. */
function page(web: string): MiddlewareHandler {
  const index = join(web, "index.html");
  const onFound = (_path: string, context: Context) => context.header("Cache-Control", FRESH);
  const serve = existsSync(index) ? serveStatic({ path: index, onFound }) : unbuilt;
  return async (context, next) =>
    /\.[^/]*$/.test(context.req.path) ? context.notFound() : serve(context, next);
}

const unbuilt: MiddlewareHandler = async (context) =>
  context.text("The pages are not built yet; npm start builds them. The API is under /api/v1.", 503);
