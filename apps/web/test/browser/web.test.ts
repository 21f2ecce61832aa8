import { describe } from "vitest";
import { calculators } from "./calculators.ts";
import { faults } from "./faults.ts";
import { firstView } from "./first-view.ts";
import { interview } from "./interview.ts";
import { keys } from "./keys.ts";
import { languages } from "./languages.ts";
import { law } from "./law.ts";
import { options } from "./options.ts";
import { pages } from "./pages.ts";
import { privacy } from "./privacy.ts";
import { rules } from "./rules.ts";
import { chromiumPath } from "./server.ts";
import { speed } from "./speed.ts";
import { standing } from "./standing.ts";
import { told } from "./stories.ts";
import { take } from "./take.ts";
import { dragging, timeline } from "./timeline.ts";

// one server and one browser for all of it, visitors side by side; what is timed comes last, alone
describe.skipIf(!chromiumPath)("in the browser", () => {
  pages();
  standing();
  timeline();
  interview();
  told();
  law();
  rules();
  options();
  calculators();
  keys();
  faults();
  take();
  privacy();
  languages();
  firstView();
  speed();
  dragging();
});
