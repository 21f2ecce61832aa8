import { getRouteApi } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { loadIndex, loadReady } from "../lib/ready.ts";
import { Problem, Waiting } from "../shell/Problem.tsx";
import { StandingPage } from "../standing/load.ts";
import { useStay } from "../stay/useStay.ts";
import { Landing } from "./Landing.tsx";

const route = getRouteApi("/");

/** The first page: three ways to begin, or the standing once there is a record. */
export function Home() {
  const { stay } = useStay();
  const { example } = route.useSearch();
  const problem = useExample(example && `${example.replace(/\.json$/, "")}.json`);
  if (problem) return <Problem error={problem} />;
  if (!stay) return example ? <Waiting /> : <Landing />;
  return (
    <Suspense fallback={<Waiting />}>
      <StandingPage />
    </Suspense>
  );
}

/** Opens the example that the address names: the link carries its name, never a record. */
function useExample(file: string | undefined): unknown {
  const { open } = useStay();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    if (!file) return;
    let current = true;
    Promise.all([loadIndex(), loadReady(file)])
      .then(([index, record]) => {
        const ready = index.find((one) => one.file === file);
        return current && open(record, { asOf: ready?.asOf, title: ready?.title, keep: false });
      })
      .catch(setProblem);
    return () => {
      current = false;
    };
  }, [file, open]);
  return problem;
}
