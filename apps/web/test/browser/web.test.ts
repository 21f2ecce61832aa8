import { afterAll, beforeAll, describe } from "vitest";
import { faults } from "./faults.ts";
import { law } from "./law.ts";
import { pages } from "./pages.ts";
import { privacy } from "./privacy.ts";
import { chromiumPath, openSite, type Site } from "./site.ts";
import { speed, weight } from "./speed.ts";
import { standing } from "./standing.ts";

// one server and one browser for all of it, visitors side by side; what is timed comes last, alone
let site: Site;
describe.skipIf(!chromiumPath)("in the browser", () => {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());

  pages(() => site);
  standing(() => site);
  law(() => site);
  faults(() => site);
  privacy(() => site);
  speed(() => site);
  weight(() => site);
});
