import { days } from "../en/days.ts";
import { area } from "./area.ts";

export const words = area("days", days);
