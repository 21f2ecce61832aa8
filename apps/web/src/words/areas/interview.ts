import { interview } from "../en/interview.ts";
import { area } from "./area.ts";

export const words = area("interview", interview);
