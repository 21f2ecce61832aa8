import { nothing } from "./compare.ts";
import { unknownOf } from "./facts.ts";
import { oneTable, put, type Scope, targetFor, write } from "./scope.ts";
import { ANY_NUMBER, type LengthVal, NONE, set, text, truth, type Val } from "./values.ts";

/** The narrowest value that covers both branches while the condition is unknown. */
export function hull(a: Val, b: Val, scope: Scope): Val {
  if (a.t === "x" && b.t === "x") return NONE;
  if (a.t === "x" || b.t === "x") return orNothing(a, b, scope);
  const none = a.none || b.none;
  if (a.t === "n" && b.t === "n") {
    if (none) return orNothing(a, b, scope);
    return {
      ...{
        t: "n",
        lo: put(scope, `Math.min(${a.lo}, ${b.lo})`),
        hi: put(scope, `Math.max(${a.hi}, ${b.hi})`),
      },
      ...{ none: false, exact: false },
    };
  }
  if (a.t === "b" && b.t === "b") return truth(put(scope, `${a.v} === ${b.v} ? ${a.v} : 1`), none);
  if (a.t === "s" && b.t === "s") return text(put(scope, `${a.v} === ${b.v} ? ${a.v} : 0`), none);
  if (a.t === "p" && b.t === "p") {
    const both = `hull(${a.v}, ${b.v})`;
    if (!none) return set(put(scope, both));
    return set(put(scope, `${a.v} < 0 && ${b.v} < 0 ? -1 : ${a.v} < 0 || ${b.v} < 0 ? 1 : ${both}`), true);
  }
  if (a.t === "m" && b.t === "m") return none ? orNothing(a, b, scope) : lengthsBetween(a, b, scope);
  return orNothing(a, b, scope);
}

/** Where both are nothing, nothing; where one is, nothing is known. */
function orNothing(a: Val, b: Val, scope: Scope): Val {
  const known = a.t === "x" ? b : a;
  const unknown = unknownLike(a, b);
  const target = targetFor(scope, [known, unknown, NONE]);
  const inner: Scope = { ...scope, lines: [] };
  if (a.t === "n" && b.t === "n") {
    const lo = `Math.min(${a.lo}, ${b.lo})`;
    const hi = `Math.max(${a.hi}, ${b.hi})`;
    const one = `${nothing(a)} || ${nothing(b)}`;
    const covered = { ...ANY_NUMBER, lo: `${one} ? -Infinity : ${lo}`, hi: `${one} ? Infinity : ${hi}` };
    target.assign(inner, covered);
  } else if (a.t === "m" && b.t === "m") {
    const lines: Scope = { ...scope, lines: [] };
    target.assign(lines, lengthsBetween(a, b, lines));
    write(inner, `if (${nothing(a)} || ${nothing(b)}) {`);
    target.assign(inner, unknown);
    write(inner, "} else {", ...lines.lines, "}");
  } else target.assign(inner, unknown);
  write(scope, `if (!(${nothing(a)} && ${nothing(b)})) {`, ...inner.lines, "}");
  return target.val;
}

/** Nothing known of a value but its kind. */
function unknownLike(a: Val, b: Val): Val {
  const known = a.t === "x" ? b : a;
  switch (known.t) {
    case "n":
      return ANY_NUMBER;
    case "m":
      return unknownOf({ t: "months" });
    case "p":
      return set("1");
    case "s":
      return text("0");
    case "l":
    case "i": {
      const table = oneTable([a, b].filter((val) => val.t === "l" || val.t === "i"));
      return { ...(unknownOf({ t: known.t === "l" ? "list" : "item", of: "" }) as typeof known), table };
    }
    default:
      return truth("1");
  }
}

export const rough = ({ months, days }: { months: string; days: string }): string =>
  `${months} * 30.4375 + ${days}`;

function lengthsBetween(a: LengthVal, b: LengthVal, scope: Scope): LengthVal {
  const picked = (x: LengthVal["lo"], y: LengthVal["lo"], least: boolean) => {
    const first = put(scope, least ? `${rough(x)} <= ${rough(y)}` : `${rough(x)} > ${rough(y)}`);
    const months = put(scope, `${first} ? ${x.months} : ${y.months}`);
    return { months, days: put(scope, `${first} ? ${x.days} : ${y.days}`) };
  };
  const [lo, hi] = [picked(a.lo, b.lo, true), picked(a.hi, b.hi, false)];
  return { t: "m", lo, hi, business: "NaN", none: false };
}
