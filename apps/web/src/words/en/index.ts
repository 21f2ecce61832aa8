import { about } from "./about.ts";
import { calculators } from "./calculators.ts";
import { days } from "./days.ts";
import { edit } from "./edit.ts";
import { forms } from "./forms.ts";
import { interview } from "./interview.ts";
import { law } from "./law.ts";
import { options } from "./options.ts";
import { privacy } from "./privacy.ts";
import { rules } from "./rules.ts";
import { shell } from "./shell.ts";
import { standing } from "./standing.ts";
import { start } from "./start.ts";
import { take } from "./take.ts";
import { timeline } from "./timeline.ts";

/** Every sentence of the pages in English; a translation has the same keys. */
export const en = {
  ...shell,
  ...start,
  ...standing,
  ...take,
  ...timeline,
  ...law,
  ...edit,
  ...interview,
  ...options,
  ...privacy,
  ...rules,
  ...about,
  ...calculators,
  ...days,
  ...forms,
};
