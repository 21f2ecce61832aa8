import type { Act } from "./permissions.ts";
import type { Checked } from "./requirements.ts";
import type { Missing, Verdict } from "./standing.ts";
import { plural, shortDate } from "./words.ts";

export type Saying = {
  verdict: Verdict;
  act: Act;
  binding: readonly Checked[];
  missing: readonly Missing[];
  grants: readonly string[];
  asOf: number;
};

const VERBS = { file: "file", request: "ask for it", begin: "begin" } as const;

/** The answer in one sentence, the answer first. */
export function permissionSays({ verdict, act, binding, missing, grants }: Saying): string {
  const verb = act.window === "end" ? going(grants) : act.window ? VERBS[act.window] : "do this";
  const from = day(act.bounds?.from?.day);
  const until = day(act.bounds?.until?.day);
  const latest =
    act.bounds?.until && Number.isFinite(act.bounds.until.day.hi) ? act.bounds.until.day.hi : undefined;
  switch (verdict) {
    case "open":
      if (act.done === "held") return `You have it, until ${shortDate(act.until!)}.`;
      if (act.done === "filed") return `It was filed in time: USCIS received it on ${shortDate(act.on!)}.`;
      if (until && act.window === "end") return `You may ${verb} until ${until}.`;
      return until ? `You may ${verb} now, until ${until}.` : `You may ${verb} now.`;
    case "opens-later":
      return `You may ${verb} from ${from}${until ? ` until ${until}` : ""}.`;
    case "closed":
      if (act.done === "over") return `It ended on ${shortDate(act.until!)}.`;
      if (until) return `The last day to ${verb} was ${until}.`;
      return latest === undefined
        ? "There is no day left on which this is possible."
        : `The last day to ${verb} was ${shortDate(latest)} at the latest.`;
    case "barred":
      return `Not possible. ${binding.find(({ requirement }) => requirement.status === "unmet")?.requirement.says ?? ""}`.trim();
    case "unknown":
      return missing.length === 0
        ? "The record does not settle this."
        : `It depends on ${plural(missing.length, "answer")}. ${missing[0]!.ask}`;
    default:
      return "This is not for this student.";
  }
}

/** With nothing to file, ask for or begin, the last day is that of what it grants. */
const going = (grants: readonly string[]): string =>
  grants.includes("work") ? "work" : grants.includes("stay") ? "stay" : "do this";

const day = (bound: { lo: number; hi: number } | undefined): string | undefined =>
  bound && bound.lo === bound.hi && Number.isFinite(bound.lo) ? shortDate(bound.lo) : undefined;
