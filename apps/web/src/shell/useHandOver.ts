import { useEffect } from "react";

/**
 * When one view gives way to another under the same address, reading goes on at the top of the new one; not for who is
 * at the head of the page, choosing a language.
 */
export function useHandOver() {
  useEffect(
    () => () => {
      if (document.activeElement?.closest("header")) return;
      document.getElementById("main")?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    },
    [],
  );
}
