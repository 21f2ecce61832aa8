import type { Tongue } from "../tongue.ts";
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
import { says } from "./says.ts";
import { shell } from "./shell.ts";
import { standing } from "./standing.ts";
import { start } from "./start.ts";
import { take } from "./take.ts";
import examples from "./texts/examples.json" with { type: "json" };
import { timeline } from "./timeline.ts";

export const tongue: Tongue = {
  pages: {
    ...shell,
    ...start,
    ...interview,
    ...standing,
    ...days,
    ...timeline,
    ...law,
    ...edit,
    ...take,
    ...privacy,
    ...about,
    ...options,
    ...calculators,
    ...rules,
    ...forms,
  },
  texts: examples,
  says,
  learn: () => import("./learned.ts"),
};
