import type { Progress } from "@sojourn/population";
import { bar } from "./amounts.ts";
import { number } from "./dates.ts";
import { progressLine } from "./progress.ts";

const CELLS = 20;

/** A bar with rate and time left on a terminal; nothing where nobody watches. */
export function populationProgress() {
  const line = progressLine();
  const begun = performance.now();
  return {
    say: (progress: Progress): void => line.say(progressText(progress, (performance.now() - begun) / 1000)),
    clear: line.clear,
  };
}

/** `seconds` it took so far. */
export function progressText({ rows, share }: Progress, seconds: number): string {
  const rate = `${number(rows)} students, ${number(Math.round(rows / seconds))} a second`;
  if (share === undefined || share === 0) return rate;
  return `${bar(share, CELLS)} ${Math.floor(share * 100)} % · ${rate} · ${left((seconds / share) * (1 - share))} left`;
}

function left(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
