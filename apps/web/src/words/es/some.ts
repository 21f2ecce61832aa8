import { counting } from "../numbers.ts";

export const some = counting("es-US");
