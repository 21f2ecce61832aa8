import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { hashOf, questionIn } from "./address.ts";

/** What is looked for stands behind the `#` of the address: it can be kept and passed on, and no server is told. */
export function useQuery(): [question: string, ask: (question: string) => void] {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const navigate = useNavigate();
  const [question, setQuestion] = useState(() => questionIn(hash));
  // another address: a step back, or a link to an answer
  useEffect(() => setQuestion(questionIn(hash)), [hash]);
  // the address follows when the typing rests, so that each letter stays cheap
  useEffect(() => {
    if (question === questionIn(hash)) return;
    const rest = setTimeout(() => {
      void navigate({ ...HERE, hash: hashOf(question) });
    }, REST_MS);
    return () => clearTimeout(rest);
  }, [question, hash, navigate]);
  return [question, useCallback((next: string) => setQuestion(next), [])];
}

const REST_MS = 400;
const HERE = { to: ".", search: true, replace: true, resetScroll: false, hashScrollIntoView: false } as const;
