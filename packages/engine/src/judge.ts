import { isoFromDay } from "@sojourn/dates";
import type { Document, Expectation } from "@sojourn/policy";
import type { Part } from "./evaluate.ts";
import type { PermissionStanding } from "./standing.ts";

/** What was expected, what the standing says, and whether they are the same. */
export type Judged = { expected: string; got: string; ok: boolean };
const iso = (day: number | null | undefined): string =>
  day === null || day === undefined ? "nothing" : isoFromDay(day);
const same = (expected: string, got: string): Judged => ({ expected, got, ok: expected === got });

/** Expectations of a standing; those of situations are judged by their ways. */
type OfStanding = Exclude<Expectation, { situation: string }>;

export function judge(expect: OfStanding, standing: Part): Judged {
  switch (expect.what) {
    case "clock":
      return judgeClock(expect, standing);
    case "milestone": {
      const found = standing.milestones.find((one) => one.id === expect.milestone);
      return same(
        `${expect.milestone} on ${iso(expect.date)}`,
        `${expect.milestone} on ${found?.date ?? "nothing"}`,
      );
    }
    case "duty":
      return judgeDuty(expect, standing);
    default:
      return judgePermission(expect, standing);
  }
}

type OfPermission = Extract<OfStanding, { permission: string }>;

function judgePermission(expect: OfPermission, standing: Part): Judged {
  const found = standing.permissions.find((one) => one.id === expect.permission);
  return found ? judgeFound(expect, found) : same(expect.permission, "no such permission");
}

function judgeFound(expect: OfPermission, found: PermissionStanding): Judged {
  if (expect.what === "window") {
    const date = found.windows[expect.window]?.[expect.edge] ?? "nothing";
    return same(
      `${expect.window} ${expect.edge} ${iso(expect.date)}`,
      `${expect.window} ${expect.edge} ${date}`,
    );
  }
  if (expect.what === "caution") {
    const rules = found.cautions.map((one) => one.rule);
    return {
      expected: `${expect.not ? "no" : "a"} caution of ${expect.rule}`,
      got: rules.join(", ") || "none",
      ok: rules.includes(expect.rule) !== (expect.not ?? false),
    };
  }
  if (expect.what === "missing") {
    const facts = found.missing.map((one) => one.fact);
    return {
      expected: `a question about ${expect.fact}`,
      got: facts.join(", ") || "none",
      ok: facts.includes(expect.fact),
    };
  }
  return expect.what === "verdict" ? judgeVerdict(expect, found) : judgePromise(expect, found);
}

/** What it asks for on paper, who gives it, and what it gives. */
function judgePromise(
  expect: Exclude<OfPermission, { what: "window" | "caution" | "missing" | "verdict" }>,
  found: PermissionStanding,
): Judged {
  switch (expect.what) {
    case "documents": {
      const has = ({ id, items }: Document) =>
        found.documents.some((one) => one.id === id && items.every((item) => one.items?.includes(item)));
      const asked = (list: readonly Document[] | PermissionStanding["documents"]) =>
        list.map(({ id, items = [] }) => [id, ...items].join(" + ")).join(", ") || "nothing";
      const ok = expect.not ? !expect.documents.some(has) : expect.documents.every(has);
      return {
        expected: `${expect.permission} ${expect.not ? "does not need" : "needs"} ${asked(expect.documents)}`,
        got: `needs ${asked(found.documents)}`,
        ok,
      };
    }
    case "approvals":
      return same(
        `approved by ${expect.by.join(", then ")}`,
        `approved by ${found.approvals.map(({ by }) => by).join(", then ") || "nobody"}`,
      );
    case "grants":
      return same(
        `grants ${expect.granted.toSorted().join(", ") || "nothing"}`,
        `grants ${found.grants.toSorted().join(", ") || "nothing"}`,
      );
    case "amount":
      return same(
        `lasts ${expect.months} months + ${expect.days} days`,
        found.amount ? `lasts ${found.amount.months} months + ${found.amount.days} days` : "lasts nothing",
      );
    case "answered":
      return same(
        `answered within ${expect.within}`,
        `answered within ${found.answered?.within ?? "no time"}`,
      );
  }
}

function judgeVerdict(expect: Extract<OfPermission, { what: "verdict" }>, found: PermissionStanding): Judged {
  // A rule that only advises is unmet without barring.
  const unmet = found.requirements
    .filter((one) => one.status === "unmet" && one.force !== "guidance" && one.force !== "advisory")
    .map((one) => one.rule);
  const by = expect.by ? ` by ${expect.by}` : "";
  const ok = found.verdict === expect.verdict && (!expect.by || unmet.includes(expect.by));
  return {
    expected: `${expect.permission} ${expect.verdict}${by}`,
    got: `${expect.permission} ${found.verdict}${unmet.length > 0 ? ` by ${unmet.join(", ")}` : ""}${found.verdict === "unknown" ? ` asking ${found.missing.map((one) => one.fact).join(", ")}` : ""}`,
    ok,
  };
}

function judgeClock(expect: Extract<Expectation, { what: "clock" }>, standing: Part): Judged {
  const found = standing.clocks.find((one) => one.id === expect.clock);
  if (expect.none)
    return same(`${expect.clock} nothing`, `${expect.clock} ${found ? "something" : "nothing"}`);
  if (!found) return same(expect.clock, "no such clock");
  const value =
    typeof found.value === "number"
      ? String(found.value)
      : `${found.value.months} months + ${found.value.days} days`;
  const wanted =
    expect.months === undefined ? String(expect.value) : `${expect.months} months + ${expect.value} days`;
  const over = expect.exceeded === undefined ? "" : expect.exceeded ? ", exceeded" : ", within";
  const got =
    expect.exceeded === undefined
      ? ""
      : found.exceeded === null
        ? ", not settled"
        : found.exceeded
          ? ", exceeded"
          : ", within";
  const extra = (words: string, asked: number | undefined, held: unknown): [string, string] =>
    asked === undefined
      ? ["", ""]
      : [`, ${asked} ${words}`, `, ${JSON.stringify(held) ?? "nothing"} ${words}`];
  const [left, isLeft] = extra("left", expect.left, found.remaining);
  const [needed, isNeeded] = extra("needed", expect.needed, found.needed);
  return same(
    `${expect.clock} ${wanted}${over}${left}${needed}`,
    `${expect.clock} ${value}${got}${isLeft}${isNeeded}`,
  );
}

function judgeDuty(expect: Extract<Expectation, { what: "duty" }>, standing: Part): Judged {
  const found = standing.duties.filter((one) => one.id === expect.duty);
  const words =
    found
      .map((one) => `due ${one.due}, ${one.status}${one.advised ? `, better by ${one.advised}` : ""}`)
      .join("; ") || "none";
  if (expect.none) return { expected: `no ${expect.duty}`, got: words, ok: found.length === 0 };
  const day = (asked: number | undefined, held: string | undefined) =>
    asked === undefined || held === isoFromDay(asked);
  const ok = found.some(
    (one) =>
      day(expect.due, one.due) &&
      (!expect.status || one.status === expect.status) &&
      day(expect.better, one.advised),
  );
  return {
    expected: `${expect.duty} due ${iso(expect.due)}${expect.status ? `, ${expect.status}` : ""}${expect.better === undefined ? "" : `, better by ${isoFromDay(expect.better)}`}`,
    got: words,
    ok,
  };
}
