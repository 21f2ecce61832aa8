import { edit } from "../en/edit.ts";
import { area } from "./area.ts";

export const words = area("edit", edit);
