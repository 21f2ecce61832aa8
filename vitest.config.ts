import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { findBrowser } from "./scripts/browser.mjs";

const browserTests = "apps/*/test/browser/**/*.test.{ts,tsx}";

/** Minutes long: begun last, they would run alone while other cores wait. */
const LONG = [
  "compile-schools.test.ts",
  "compile-law.test.ts",
  "prover/test/shipped.test.ts",
  "again.test.ts",
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // All cores: a machine with two would otherwise run one file at a time.
    maxWorkers: "100%",
    // Browser tests read CHROMIUM and skip themselves, saying so, when it is empty.
    env: { CHROMIUM: findBrowser() ?? "" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "packages/*/{src,test}/**/*.test.ts",
            "apps/*/{src,test}/**/*.test.{ts,tsx}",
            "tests/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", browserTests],
          // One module graph a worker: building the rulebook and loading the libraries is half the time otherwise.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "browser", include: [browserTests], fileParallelism: false, testTimeout: 120_000 },
      },
    ],
  },
});
