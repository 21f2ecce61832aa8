import type { Tongue } from "../tongue.ts";
import { forms } from "./forms.ts";
import { law } from "./law.ts";
import { shell } from "./shell.ts";
import { start } from "./start.ts";
import examples from "./texts/examples.json" with { type: "json" };

export const tongue: Tongue = {
  pages: { ...shell, ...start, ...law, ...forms },
  areas: {
    about: () => import("./about.ts"),
    calculators: () => import("./calculators.ts"),
    days: () => import("./days.ts"),
    edit: () => import("./edit.ts"),
    interview: () => import("./interview.ts"),
    options: () => import("./options.ts"),
    privacy: () => import("./privacy.ts"),
    rules: () => import("./rules.ts"),
    standing: () => import("./standing.ts"),
    take: () => import("./take.ts"),
    terms: () => import("./terms.ts"),
    timeline: () => import("./timeline.ts"),
  },
  texts: examples,
  learn: () => import("./learned.ts"),
};
