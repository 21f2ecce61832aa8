import { rules } from "../en/rules.ts";
import { area } from "./area.ts";

export const words = area("rules", rules);
