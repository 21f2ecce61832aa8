import type { Tongue } from "../tongue.ts";
import { about } from "./about.ts";
import { edit } from "./edit.ts";
import { forms } from "./forms.ts";
import { law } from "./law.ts";
import { says } from "./says.ts";
import { shell } from "./shell.ts";
import { standing } from "./standing.ts";
import { start } from "./start.ts";

export const tongue: Tongue = {
  pages: { ...shell, ...start, ...standing, ...law, ...edit, ...about, ...forms },
  texts: {},
  says,
};
