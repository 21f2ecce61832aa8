import { calculators } from "../en/calculators.ts";
import { area } from "./area.ts";

export const words = area("calculators", calculators);
