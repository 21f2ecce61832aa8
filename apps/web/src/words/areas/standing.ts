import { standing } from "../en/standing.ts";
import { area } from "./area.ts";

export const words = area("standing", standing);
