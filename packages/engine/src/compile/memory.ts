import { keep, keptList, put, type Scope, write } from "./scope.ts";
import { isLiteral, type Val } from "./values.ts";

/** Reads a value out of memory into variables of the code that is being written. */
export type Recall = (user: Scope) => Val;

/** Where code keeps what it worked out for the student at hand: numbers in `F`, everything else in `I`. */
export class Memory {
  floats = 0;
  ints = 0;

  /** Write a value into memory, and say how it is read again. */
  store(scope: Scope, val: Val): Recall {
    const { gen } = scope;
    switch (val.t) {
      case "x":
        return () => val;
      case "n":
        return this.#storeNumber(scope, val);
      case "m": {
        const { lo, hi, business } = val;
        const places = [lo.months, lo.days, hi.months, hi.days, business].map((one) =>
          this.#float(scope, one),
        );
        return (user) => {
          const [a, b, c, d, e] = places.map((place) => read(user, place)) as [
            string,
            string,
            string,
            string,
            string,
          ];
          return { ...val, lo: { months: a, days: b }, hi: { months: c, days: d }, business: e };
        };
      }
      case "i": {
        const at = this.#int(scope, val.at);
        const { between } = val;
        if (!between) return (user) => ({ ...val, at: read(user, at) });
        const [lo, hi] = [this.#float(scope, between.lo), this.#float(scope, between.hi)];
        return (user) => ({
          ...val,
          at: read(user, at),
          between: { ...between, lo: read(user, lo), hi: read(user, hi) },
        });
      }
      case "l": {
        const kept = keep(scope, val);
        const places = [kept.at, kept.length, val.open].map((one) => this.#int(scope, one));
        return (user) => {
          const [at, length, open] = places.map((place) => read(user, place)) as [string, string, string];
          return keptList(val.table, at, length, open, val.none);
        };
      }
      default: {
        const v = this.#int(scope, val.v);
        const sure = gen.isSure(val);
        return (user) => {
          const at = read(user, v);
          if (sure) gen.sure(at);
          return { ...val, v: at };
        };
      }
    }
  }

  #storeNumber(scope: Scope, val: Val & { t: "n" }): Recall {
    // The variable of the column's own day is not at hand where the value is recalled.
    const { raw: _, ...kept } = val;
    const lo = this.#float(scope, val.lo);
    if (val.exact || val.lo === val.hi)
      return (user) => {
        const at = read(user, lo);
        return { ...kept, lo: at, hi: at };
      };
    const hi = this.#float(scope, val.hi);
    return (user) => ({ ...kept, lo: read(user, lo), hi: read(user, hi) });
  }

  #float(scope: Scope, value: string): string {
    return isLiteral(value) ? value : placed(scope, `F[${this.floats++}]`, value);
  }

  #int(scope: Scope, value: string): string {
    return isLiteral(value) ? value : placed(scope, `I[${this.ints++}]`, value);
  }
}

function placed(scope: Scope, place: string, value: string): string {
  write(scope, `${place} = ${value};`);
  return place;
}

const read = (user: Scope, place: string): string => (isLiteral(place) ? place : put(user, place));
