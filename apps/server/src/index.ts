export { type AppOptions, createApp } from "./app.ts";
export { type ServeOptions, serve } from "./serve.ts";
