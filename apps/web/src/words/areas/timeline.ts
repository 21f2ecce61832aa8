import { timeline } from "../en/timeline.ts";
import { area } from "./area.ts";

export const words = area("timeline", timeline);
