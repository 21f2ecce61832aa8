import { counting } from "../numbers.ts";

export const some = counting("ko-KR");
