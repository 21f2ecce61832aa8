import { fileURLToPath } from "node:url";
import locales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { ownPolicy } from "./build/policy.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

process.env.NODE_ENV = "production";

/** The CPT calculator as one file, laid beside the pages; the server puts its rules in. */
export default defineConfig({
  root: here("."),
  publicDir: false,
  plugins: [
    react(),
    { ...locales.vite({ locales: ["en-US", "en-GB", "zh-CN", "ko-KR", "es-ES"] }), enforce: "pre" },
    viteSingleFile(),
    ownPolicy,
  ],
  build: {
    target: "es2023",
    emptyOutDir: false,
    rolldownOptions: { input: here("cpt-file.html") },
  },
});
