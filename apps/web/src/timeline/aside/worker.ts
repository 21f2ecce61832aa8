/** Counts beside the page, so that the page has its time for the hand. */
import { answerer } from "./answerer.ts";
import type { Message } from "./messages.ts";

const answer = answerer();

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  const answered = answer(data);
  if (answered) postMessage(answered);
});
