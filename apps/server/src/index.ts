export { type AppOptions, createApp } from "./app.ts";
export { PortFault } from "./listen.ts";
export { type ServeOptions, serve } from "./serve.ts";
