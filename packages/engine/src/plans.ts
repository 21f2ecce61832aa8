import { isoFromDay } from "@sojourn/dates";
import type { WindowKind } from "@sojourn/policy";
import { afresh, type Context } from "./context.ts";
import { type Ready, readyLater } from "./eval/index.ts";
import { isWork } from "./facts.ts";
import type { Checked } from "./requirements.ts";
import type { Caution, Requirement } from "./standing.ts";
import type { Trace } from "./trace.ts";
import { type Bound, leaveOpen, type Windows } from "./windows.ts";
import { dateWords, sentence, shortDate } from "./words.ts";

type Plan = { window: WindowKind; asked: boolean; day: Ready; words: string };
const plan = (window: WindowKind, path: string[], words: string): Plan => ({
  ...{ window, words, asked: path[0] === "request" },
  day: readyLater({ k: "fact", path, type: { t: "date" } }),
});
const PLANS: readonly Plan[] = [
  plan("begin", ["request", "start"], "the start you ask for"),
  plan("begin", ["@application", "requestedStart"], "the start you asked USCIS for"),
  plan("end", ["request", "end"], "the end you ask for"),
  plan("request", ["request", "submittedOn"], "the day you asked"),
  plan("file", ["@application", "receivedOn"], "the day USCIS received it"),
];

/** What the record plans or did must lie in its window: each edge is a requirement like any other. */
export function plannedIn(windows: Windows, context: Context, checked: Checked[]): void {
  for (const plan of PLANS) {
    const { window, words } = plan;
    const bounds = windows.binding[window];
    if (!bounds) continue;
    const inner = afresh(context);
    const { trace } = inner;
    const day = plan.day(inner);
    if (concerns(plan, windows, context)) {
      leaveOpen(windows, window, trace.missing);
      leaveOpen(windows, window, trace.open);
    }
    if (day.t !== "n" || day.lo !== day.hi) continue;
    if (bounds.from) checked.push(edge(day.lo, bounds.from, "from", words, trace));
    if (bounds.until) checked.push(edge(day.lo, bounds.until, "until", words, trace));
  }
}

/** Only a request at hand has a start to tell, and only what is filed an application. */
const concerns = ({ asked }: Plan, windows: Windows, context: Context): boolean =>
  asked
    ? context.record.request?.kind === context.permission
    : windows.binding.file !== undefined && isWork(context.permission);

/** Windows that only advise: a plan outside them, or a day asked about that lies outside, is a caution. */
export function advisedAgainst(windows: Windows, context: Context): Caution[] {
  return windows.advised.flatMap(({ window, bounds: { from, until } }) => {
    const day =
      plannedDay(window, context) ?? (window === "file" || window === "request" ? context.asOf : undefined);
    if (day === undefined) return [];
    if (until && until.day.hi < day) return [advice(until, "by")];
    if (from && from.day.lo > day) return [advice(from, "from")];
    return [];
  });
}

function plannedDay(window: WindowKind, context: Context): number | undefined {
  for (const plan of PLANS.filter((one) => one.window === window)) {
    const day = plan.day(afresh(context));
    if (day.t === "n" && day.lo === day.hi) return day.lo;
  }
  return undefined;
}

function advice({ day, ground }: Bound, which: "by" | "from"): Caution {
  const because = ground.because ? `: ${ground.because}` : "";
  return {
    rule: ground.rule,
    force: ground.forceNow === "binding" ? "advisory" : ground.forceNow,
    says: `Better ${which} ${shortDate(which === "by" ? day.hi : day.lo)}${because}.`,
  };
}

function edge(day: number, bound: Bound, which: "from" | "until", words: string, trace: Trace): Checked {
  const { ground } = bound;
  const { lo, hi } = bound.day;
  const { because, otherwise } = ground;
  const met =
    which === "from"
      ? day >= hi
        ? true
        : day < lo
          ? false
          : undefined
      : day <= lo
        ? true
        : day > hi
          ? false
          : undefined;
  const status = met === undefined ? "unknown" : met ? "met" : "unmet";
  const limit = which === "from" ? hi : lo;
  const known = Number.isFinite(limit);
  const asked = known
    ? `${which === "from" ? "no earlier than" : "no later than"} ${dateWords(limit)}`
    : "within its window";
  const held = status === "unmet" ? `; it is ${dateWords(day)}` : "";
  const requirement: Requirement = {
    rule: ground.rule,
    clause: ground.clause[which],
    layer: ground.layer,
    force: ground.force,
    status,
    says: `${sentence(words)} is to be ${asked}${held}.${because && status !== "met" ? ` ${sentence(because)}.` : ""}`,
    facts: [...trace.facts],
  };
  if (known) requirement.facts.push({ path: which, words: `${which} this day`, value: isoFromDay(limit) });
  if (status === "met" && known) requirement.slack = { value: Math.abs(limit - day) + 1, unit: "days" };
  if (otherwise) requirement.otherwise = otherwise;
  if (status === "unknown") requirement.missing = [...bound.missing];
  return { requirement, status, binding: true, trace };
}
