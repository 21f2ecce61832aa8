import { describe } from "vitest";
import { faults } from "./faults.ts";
import { law } from "./law.ts";
import { pages } from "./pages.ts";
import { privacy } from "./privacy.ts";
import { chromiumPath } from "./server.ts";
import { speed, weight } from "./speed.ts";
import { standing } from "./standing.ts";

// one server and one browser for all of it, visitors side by side; what is timed comes last, alone
describe.skipIf(!chromiumPath)("in the browser", () => {
  pages();
  standing();
  law();
  faults();
  privacy();
  weight();
  speed();
});
