import { take } from "../en/take.ts";
import { area } from "./area.ts";

export const words = area("take", take);
