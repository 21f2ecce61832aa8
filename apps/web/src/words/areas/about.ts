import { about } from "../en/about.ts";
import { area } from "./area.ts";

export const words = area("about", about);
