import { useEffect } from "react";

/** When one view gives way to another under the same address, reading goes on at the top of the new one. */
export function useHandOver() {
  useEffect(
    () => () => {
      document.getElementById("main")?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    },
    [],
  );
}
