import type { Tongue } from "../tongue.ts";
import { about } from "./about.ts";
import { edit } from "./edit.ts";
import { forms } from "./forms.ts";
import { law } from "./law.ts";
import { says } from "./says.ts";
import { shell } from "./shell.ts";
import { standing } from "./standing.ts";
import { start } from "./start.ts";
import examples from "./texts/examples.json" with { type: "json" };
import record from "./texts/record.json" with { type: "json" };
import titles from "./texts/titles.json" with { type: "json" };

export const tongue: Tongue = {
  pages: { ...shell, ...start, ...standing, ...law, ...edit, ...about, ...forms },
  texts: { ...record, ...titles, ...examples },
  says,
};
