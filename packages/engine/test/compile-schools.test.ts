import { describe, it } from "vitest";
import { agreeAtRandom, FIXED_ADMISSION, SCHOOLS } from "./side-by-side.ts";

const HOURS = 12 * 3_600_000;

describe.each(SCHOOLS)("compiled = interpreted at %s", (school) => {
  it.each([[[]], [[FIXED_ADMISSION]]])(
    "supposing %j",
    (supposing) => agreeAtRandom(school, supposing),
    HOURS,
  );
});
