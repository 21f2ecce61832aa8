import { lazy, Suspense } from "react";
import { useArrived } from "./arrived.ts";

const Arrived = lazy(() => import("./Arrived.tsx"));

/** The question about a record that a link brought, when one did. */
export function ArrivedLink() {
  const code = useArrived();
  if (code === undefined) return null;
  return (
    <Suspense>
      <Arrived key={code} code={code} />
    </Suspense>
  );
}
