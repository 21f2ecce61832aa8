import { privacy } from "../en/privacy.ts";
import { area } from "./area.ts";

export const words = area("privacy", privacy);
