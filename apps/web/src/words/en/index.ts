import type { about } from "./about.ts";
import type { calculators } from "./calculators.ts";
import type { days } from "./days.ts";
import type { edit } from "./edit.ts";
import { forms } from "./forms.ts";
import type { interview } from "./interview.ts";
import { law } from "./law.ts";
import type { options } from "./options.ts";
import type { privacy } from "./privacy.ts";
import type { rules } from "./rules.ts";
import { shell } from "./shell.ts";
import type { standing } from "./standing.ts";
import { start } from "./start.ts";
import type { take } from "./take.ts";
import type { terms } from "./terms.ts";
import type { timeline } from "./timeline.ts";

/** What the first view and every page say. */
export const first = { ...shell, ...start, ...law, ...forms };

/** What only some pages say: each comes with them (`words/areas`), so that the first view does not carry it. */
export type Areas = {
  about: typeof about;
  calculators: typeof calculators;
  days: typeof days;
  edit: typeof edit;
  interview: typeof interview;
  options: typeof options;
  privacy: typeof privacy;
  rules: typeof rules;
  standing: typeof standing;
  take: typeof take;
  terms: typeof terms;
  timeline: typeof timeline;
};
