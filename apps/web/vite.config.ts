import { fileURLToPath } from "node:url";
import locales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { offline, workerEntry } from "./build/offline.ts";

/** Where `npm start` serves the rulebook and the examples; `npm run dev` borrows them from there. */
const server = process.env.SOJOURN_SERVER ?? "http://127.0.0.1:4747";
const borrowed = { "/rulebook": server, "/examples": server, "/api": server };

/** Fonts are asked for with the page, so that text does not change its shape after it is shown. */
const preloadFonts: Plugin = {
  name: "preload-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_html, context) =>
      Object.keys(context.bundle ?? {})
        .filter((file) => file.endsWith(".woff2"))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: "" },
        })),
  },
};

// what is built is what is shipped, also when a test builds it (NODE_ENV=test would bring React's development build)
if (process.argv.includes("build")) process.env.NODE_ENV = "production";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [
    react(),
    { ...locales.vite({ locales: ["en-US", "en-GB", "zh-CN", "ko-KR", "es-ES"] }), enforce: "pre" },
    preloadFonts,
    offline,
  ],
  server: { proxy: borrowed },
  preview: { proxy: borrowed },
  build: { target: "es2023", assetsInlineLimit: 0, rolldownOptions: workerEntry },
});
