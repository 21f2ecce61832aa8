import { options } from "../en/options.ts";
import { area } from "./area.ts";

export const words = area("options", options);
