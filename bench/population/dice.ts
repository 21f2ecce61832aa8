import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Values and their weights; the weights need not add up to one. */
export type Shares<T> = readonly (readonly [value: T, weight: number])[];

/** Numbers that grow apart for neighbouring students, whose generators begin nearly alike. */
const SPREAD = 0x9e3779b1;
const WARM = 12;

/** Chance of one student. The same seed and the same student always throw the same. */
export class Dice {
  readonly #source;

  constructor(seed: number, student: number) {
    this.#source = xoroshiro128plus(Math.imul(seed, 0x85ebca6b) ^ Math.imul(student + 1, SPREAD));
    for (let n = 0; n < WARM; n++) this.#source.next();
  }

  /** A number from 0 to 1, 1 left out. */
  share(): number {
    return (this.#source.next() >>> 0) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return uniformInt(this.#source, from, to);
  }

  /** A number of days with a mean, the long ones rarer and rarer (exponential). */
  wait(mean: number): number {
    return Math.floor(-mean * Math.log(1 - this.share()));
  }

  one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)]!;
  }

  pick<T>(shares: Shares<T>): T {
    let left = this.share() * shares.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of shares) {
      left -= weight;
      if (left < 0) return value;
    }
    return shares.at(-1)![0];
  }
}
