import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** For tests: the founding file lies beside the repository and is not part of it. */
const path = fileURLToPath(new URL("../../../../shared/seeds/004_dfd632c31fdf8a6a.txt", import.meta.url));

export const foundingFile: string | undefined = existsSync(path) ? readFileSync(path, "utf8") : undefined;

export const whyNot = foundingFile === undefined ? " (skipped: ../shared/seeds is not there)" : "";
