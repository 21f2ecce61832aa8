import { terms } from "../en/terms.ts";
import { area } from "./area.ts";

export const words = area("terms", terms);
