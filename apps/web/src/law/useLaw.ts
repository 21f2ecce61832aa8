import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { askedIn, type LawAsked, type LawSearch } from "./asked.ts";

/** The law that the address asks about, part by part and as one to be handed on, and how to ask about another. */
export function useLaw(): LawAsked & { law: LawAsked; ask: (law: Partial<LawAsked>) => void } {
  const { suppose, "law-as-of": day } = useSearch({ strict: false }) as LawSearch;
  const navigate = useNavigate();
  const asked = useMemo(() => askedIn({ suppose, "law-as-of": day }), [suppose, day]);
  const ask = useCallback(
    (law: Partial<LawAsked>) =>
      void navigate({
        to: ".",
        search: (old) => ({ ...old, ...searchFor({ ...askedIn(old), ...law }) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { ...asked, law: asked, ask };
}

/** Both keys always, so that what is not asked for is taken out of the address. */
const searchFor = ({ supposing, lawAsOf }: LawAsked) => ({
  suppose: supposing.length > 0 ? supposing.join(",") : undefined,
  "law-as-of": lawAsOf,
});
