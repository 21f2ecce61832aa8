import { faults } from "./faults.ts";
import { says } from "./says.ts";
import law from "./texts/law.json" with { type: "json" };
import papers from "./texts/papers.json" with { type: "json" };
import record from "./texts/record.json" with { type: "json" };
import situations from "./texts/situations.json" with { type: "json" };
import titles from "./texts/titles.json" with { type: "json" };
import ways from "./texts/ways.json" with { type: "json" };

export const learned = {
  faults,
  says,
  texts: { ...law, ...situations, ...ways, ...papers, ...record, ...titles },
};
