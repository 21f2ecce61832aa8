import type { Areas } from "../en/index.ts";
import { need } from "../tongue.ts";
import { view } from "../view.ts";

/**
 * The words of one area, which come with the pages that say them: English in the same file as the page, another
 * language fetched beside it. Whoever loads such a page waits for it with `withWords`.
 */
export function area<A extends keyof Areas>(name: A, english: Areas[A]): Areas[A] {
  need(name);
  return view(english);
}
