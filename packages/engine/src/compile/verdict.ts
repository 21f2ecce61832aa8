import type { Expr, WindowKind } from "@sojourn/policy";
import { isWork } from "../facts.ts";
import { nothing } from "./compare.ts";
import { emit } from "./expressions.ts";
import { latest } from "./focus.ts";
import { block, captured, later, put, type Scope, when, write } from "./scope.ts";
import type { NumberVal, TextVal } from "./values.ts";
import { type Edge, NO_EDGE, type Window, type Windows } from "./windows.ts";

/** In the order of the numbers that results hold. */
export const VERDICTS = ["not-applicable", "unknown", "barred", "closed", "opens-later", "open"] as const;
const [UNKNOWN, BARRED, CLOSED, OPENS_LATER, OPEN] = [1, 2, 3, 4, 5];

/** `applies`: 1 perhaps, 2 surely. `worst` of the requirements that bind: 1 one is unknown, 2 one is not met. */
export type Judged = { id: string; applies: string; worst: string; windows: Windows; verdict: string };

/** Write the verdict of one whom the permission is, or may be, for. */
export function judge(judged: Judged, scope: Scope): void {
  const { id, applies, worst, windows, verdict } = judged;
  planned(id, windows, worst, scope);
  const { lines } = captured(scope, (inner) => kept(judged, inner));
  const certain = applies === "2";
  write(
    scope,
    `if (${worst} === 2) ${verdict} = ${certain ? BARRED : `${applies} === 2 ? ${BARRED} : ${UNKNOWN}`};`,
  );
  const doubtful = certain ? [] : [`else if (${applies} === 1) ${verdict} = ${UNKNOWN};`];
  write(scope, ...doubtful, "else {", ...lines, "}");
}

/** The verdict of one whom it is surely for, and who meets every requirement, surely or perhaps. */
function kept({ id, worst, windows, verdict }: Judged, scope: Scope): void {
  const { from, until } = actWindow(windows, scope);
  const { done, doubt } = actOf(id, windows, scope);
  const cases: [condition: string, lines: string[]][] = [];
  const gives = (n: number): string[] => [`${verdict} = ${n};`];
  if (done !== "0") cases.push([`${done} === 3`, gives(CLOSED)]);
  if (until.set !== "false") {
    const late = block(scope);
    const inDoubt = doubt(late);
    const closed =
      inDoubt === "false" ? gives(CLOSED) : [`${verdict} = ${inDoubt} ? ${UNKNOWN} : ${CLOSED};`];
    const undone = done === "0" ? "" : `${done} === 0 && `;
    cases.push([`${undone}${and(until.set, `${until.hi} < asOf`)}`, [...late.lines, ...closed]]);
  }
  cases.push([`${worst} === 1`, gives(UNKNOWN)]);
  if (done !== "0") cases.push([`${done} !== 0`, gives(OPEN)]);
  if (from.set !== "false") {
    const both = and(until.set, `${from.lo} > ${until.hi}`);
    const perhaps = and(until.set, `${from.hi} > ${until.lo}`);
    const ahead = `${verdict} = ${both} ? ${CLOSED} : ${perhaps} ? ${UNKNOWN} : ${OPENS_LATER};`;
    cases.push([
      and(from.set, `${from.lo} > asOf`),
      [until.set === "false" ? gives(OPENS_LATER)[0]! : ahead],
    ]);
  }
  const outside = [
    ...(from.set === "false" ? [] : [and(from.set, `${from.hi} > asOf`)]),
    ...(until.set === "false" ? [] : [and(until.set, `${until.lo} < asOf`)]),
  ];
  if (outside.length > 0) cases.push([outside.map((one) => `(${one})`).join(" || "), gives(UNKNOWN)]);
  for (const [at, [condition, lines]] of cases.entries())
    write(scope, `${at === 0 ? "" : "} else "}if (${condition}) {`, ...lines);
  write(scope, "} else {", ...gives(OPEN), "}");
}

const and = (set: string, condition: string): string =>
  set === "true" ? condition : `${set} && ${condition}`;

/** What the record plans or did; `work`: only those that applications and authorizations can be of have it. */
const PLANS: readonly { window: WindowKind; path: string[]; work?: true }[] = [
  { window: "begin", path: ["request", "start"] },
  { window: "begin", path: ["@application", "requestedStart"], work: true },
  { window: "end", path: ["request", "end"] },
  { window: "request", path: ["request", "submittedOn"] },
  { window: "file", path: ["@application", "receivedOn"], work: true },
];

function date(path: string[], scope: Scope): NumberVal {
  const val = emit({ k: "fact", path, type: { t: "date" } }, { ...scope, rule: undefined });
  return val.t === "n" ? val : { t: "n", lo: "NaN", hi: "NaN", none: true, exact: true };
}

/** A plan must lie in its window: each edge is a requirement like any other. */
function planned(id: string, windows: Windows, worst: string, scope: Scope): void {
  for (const { window, path, work } of PLANS) {
    const bounds = windows[window];
    if (!bounds || (work && !isWork(id))) continue;
    const { lines } = captured(scope, (inner) => {
      const day = date(path, inner);
      const { from, until } = bounds;
      const edges = [
        from.set !== "false" &&
          `if (${and(from.set, `${day.lo} < ${from.hi}`)}) ${worse(worst, `${day.lo} < ${from.lo}`)}`,
        until.set !== "false" &&
          `if (${and(until.set, `${day.lo} > ${until.lo}`)}) ${worse(worst, `${day.lo} > ${until.hi}`)}`,
      ].filter((line) => line !== false);
      if (edges.length > 0) write(inner, `if (${day.lo} === ${day.hi}) {`, ...edges, "}");
    });
    when(scope, and(bounds.set, `${worst} !== 2`), lines);
  }
}

const worse = (worst: string, unmet: string): string =>
  `{ if (${unmet}) ${worst} = 2; else if (${worst} === 0) ${worst} = 1; }`;

const ACTS = ["file", "request", "begin", "end"] as const;

/** The edges of the window that the act is about: the first of filing, asking, beginning, going on that there is. */
function actWindow(windows: Windows, scope: Scope): { from: Edge; until: Edge } {
  const kinds = ACTS.flatMap((kind) => windows[kind] ?? []);
  const certain = kinds.findIndex(({ set }) => set === "true");
  const [last, ...before] = kinds.slice(0, certain < 0 ? kinds.length : certain + 1).reverse();
  if (!last) return { from: NO_EDGE, until: NO_EDGE };
  if (before.length === 0) return last;
  const chosen = (of: (window: Window) => string): string =>
    put(
      scope,
      before.reduce((rest, one) => `${one.set} ? ${of(one)} : ${rest}`, of(last)),
    );
  const edge = (which: "from" | "until"): Edge => ({
    set: chosen((one) => one[which].set),
    lo: chosen((one) => one[which].lo),
    hi: chosen((one) => one[which].hi),
  });
  return { from: edge("from"), until: edge("until") };
}

type Act = {
  /** 0 not done, 1 filed, 2 held, 3 over. */
  done: string;
  /** Writes whether a fact that is missing could show that it was done. */
  doubt(inner: Scope): string;
};

function actOf(id: string, windows: Windows, scope: Scope): Act {
  if (!isWork(id)) return { done: "0", doubt: () => "false" };
  const asking = isAsking(windows);
  const filing = windows.file?.set ?? "false";
  // CPT is asked for anew each time.
  const holds = id !== "cpt" && asking !== "true";
  if (!holds && filing === "false") return { done: "0", doubt: () => "false" };
  const done = later(scope, "0");
  if (holds) held(asking, done, scope);
  if (filing !== "false") filed(filing, done, scope);
  return {
    done,
    doubt(inner) {
      const found = later(inner, "false");
      const look = (condition: string, focus: string, fields: string[]): void => {
        const { lines } = captured(inner, (at) => doubtOf(focus, fields, found, at));
        when(inner, and(condition, `!${found}`), lines);
      };
      if (holds) look(asking === "false" ? "true" : `!(${asking})`, "@authorization", ["start", "end"]);
      if (filing !== "false") look(filing, "@application", ["receivedOn"]);
      return found;
    },
  };
}

/** A condition in code: the act is a request to the school. */
function isAsking({ file, request }: Windows): string {
  if (!request || file?.set === "true") return "false";
  return file ? `!${file.set} && ${request.set}` : request.set;
}

function held(asking: string, done: string, scope: Scope): void {
  const { lines } = captured(scope, (inner) => {
    const [start, end] = [date(["@authorization", "start"], inner), date(["@authorization", "end"], inner)];
    const known = [start, end].map(({ lo }) => `${lo} > -Infinity && ${lo} < Infinity`).join(" && ");
    write(inner, `if (${known} && ${start.lo} <= asOf) ${done} = asOf <= ${end.lo} ? 2 : 3;`);
  });
  if (asking === "false") write(scope, "{", ...lines, "}");
  else when(scope, `!(${asking})`, lines);
}

/** The day USCIS received an application that still stands (filing is receipt: us:f1:time:filing-is-receipt). */
function filed(filing: string, done: string, scope: Scope): void {
  const { lines } = captured(scope, (inner) => {
    const received = date(["@application", "receivedOn"], inner);
    const asked: Expr = { k: "fact", path: ["@application", "status"], type: { t: "text" } };
    const status = emit(asked, { ...inner, rule: undefined }) as TextVal;
    const fallen = ["denied", "rejected", "withdrawn"]
      .map((one) => `${status.v} === ${inner.gen.code(one)}`)
      .join(" || ");
    write(inner, `if (${received.lo} === ${received.hi} && !(${fallen})) ${done} = 1;`);
  });
  when(scope, and(filing, `${done} === 0`), lines);
}

/** Facts of the entry at hand are missing, or another entry may be the one at hand. */
function doubtOf(focus: string, fields: string[], found: string, scope: Scope): void {
  const list = focus === "@authorization" ? "authorizations" : "applications";
  const by = focus === "@authorization" ? ["start"] : ["receivedOn", "recommendedOn", "requestedStart"];
  const { doubt } = latest(list, by, scope);
  const unknown = fields.map((field) => {
    const day = date([focus, field], scope);
    return `(${day.lo} !== ${day.hi} && !(${nothing({ ...day, none: true })}))`;
  });
  write(scope, `${found} = ${doubt} === 1 || ${unknown.join(" || ")};`);
}
