import { about } from "./about.ts";
import { days } from "./days.ts";
import { edit } from "./edit.ts";
import { law } from "./law.ts";
import { rules } from "./rules.ts";
import { shell } from "./shell.ts";
import { standing } from "./standing.ts";
import { start } from "./start.ts";
import { timeline } from "./timeline.ts";

/** Every sentence of the pages in English; a translation has the same keys. */
export const en = {
  ...shell,
  ...start,
  ...standing,
  ...days,
  ...timeline,
  ...law,
  ...edit,
  ...rules,
  ...about,
};
