import type { Standing } from "@sojourn/engine";
import { expect, it } from "vitest";
import { openQuestions } from "./questions.ts";

const missing = (fact: string, cost = 1) => ({ fact, ask: `${fact}?`, cost });
const permission = (title: string, verdict: string, ...facts: ReturnType<typeof missing>[]) => ({
  title,
  verdict,
  missing: facts,
});

it("asks first what most answers wait for, then what is easiest to say, each once", () => {
  const standing = {
    permissions: [
      permission("CPT", "unknown", missing("jobsComplete"), missing("request.start", 3)),
      permission("OPT", "unknown", missing("tripsComplete", 2), missing("jobsComplete")),
      permission("Stay", "open", missing("not.asked")),
    ],
    duties: [{ title: "Report", status: "unknown", missing: [missing("reportsComplete", 1)] }],
    clocks: [
      { title: "Leaves", exceeded: null, missing: [missing("tripsComplete", 2)] },
      { title: "Days", exceeded: false, missing: [missing("not.asked.either")] },
    ],
  } as unknown as Standing;
  expect(openQuestions(standing).map(({ fact, waits }) => [fact, waits])).toEqual([
    ["jobsComplete", ["CPT", "OPT"]],
    ["tripsComplete", ["OPT", "Leaves"]],
    ["reportsComplete", ["Report"]],
    ["request.start", ["CPT"]],
  ]);
});
