import { joinLines } from "./lines.ts";
import type { Page } from "./page.ts";

/** The page as it was read, every byte of it. */
export function writePage(page: Page): string {
  return joinLines(page);
}
