import { expect, test } from "vitest";
import { buildRulebook, coverage } from "./index.ts";

const PAGE = `[JURISDICTION:US]

\`\`\`rule
let graduate = program.level is master
\`\`\`

[RULE:US:RUNS-001]
It runs.
[/RULE]
[SOURCE:here]

\`\`\`rule
permission cpt
  require graduate
\`\`\`

[RULE:US:SHOWN-001]
It runs and shows how.
[/RULE]

\`\`\`rule
permission cpt
  require graduate
\`\`\`

\`\`\`example
On 2026-01-01
expect cpt is unknown
\`\`\`

[RULE:US:LIFTS-001]
It lifts one.
[/RULE]

\`\`\`rule
except US:RUNS-001 when graduate
\`\`\`

[RULE:US:TOLD-001]
It only informs.
[/RULE]
[INFORMATIONAL:a definition]

[RULE:US:AGAIN-001]
It says again what another rule says.
[/RULE]
[RUNS-AS:US:RUNS-001]

[RULE:US:BEYOND-001]
It states what no record holds.
[/RULE]
[NOT-RUN:no record holds it]

[RULE:US:SILENT-001]
Nobody has said.
[/RULE]
`;

test("a page's blocks: run, shown by examples, only inform, silent", () => {
  const { rulebook } = buildRulebook([{ path: "us/a.md", text: PAGE }]);
  expect(coverage(rulebook)).toEqual([
    {
      ...{ page: "us/a.md", layer: "us", blocks: 7, executable: 3, withExamples: 1 },
      ...{ repeated: 1, notRun: 1, informational: 1 },
      silent: ["US:SILENT-001"],
    },
  ]);
});

test("a page without blocks has no row, an empty rulebook no rows", () => {
  const text = "[JURISDICTION:US]\n\n```rule\nlet a = program.level is master\n```\n";
  expect(coverage(buildRulebook([{ path: "us/a.md", text }]).rulebook)).toEqual([]);
  expect(coverage(buildRulebook([]).rulebook)).toEqual([]);
});
