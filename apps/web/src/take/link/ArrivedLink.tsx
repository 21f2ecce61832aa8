import { lazy, Suspense } from "react";
import { withWords } from "../../words/tongue.ts";
import { useArrived } from "./arrived.ts";

const Arrived = lazy(() => withWords(import("./Arrived.tsx")));

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
