import { useEffect } from "react";
import { isTyping } from "../lib/typing.ts";
import { goOn, placeAfter, withAll } from "./go-on.ts";

/** Who acts by keyboard is never left nowhere, and what a key opened another closes. */
export function useKeys(): void {
  useEffect(keepFocus, []);
  useEffect(() => {
    document.addEventListener("keydown", fold);
    return () => document.removeEventListener("keydown", fold);
  }, []);
}

/** When what had the focus is gone from the page, the nearest that remains has it. */
function keepFocus(): () => void {
  let around: Element[] = [];
  const enter = ({ target }: FocusEvent) => {
    around = target instanceof Element ? withAll(target) : [];
  };
  // left by hand, not taken away
  const leave = ({ target }: FocusEvent) =>
    requestAnimationFrame(() => {
      if (target === around[0] && around[0]?.isConnected && document.activeElement === document.body)
        around = [];
    });
  const look = () => {
    if (around.length === 0 || around[0]!.isConnected || document.activeElement !== document.body) return;
    const place = placeAfter(around);
    around = [];
    if (place) goOn(place);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", enter);
  document.addEventListener("focusout", leave);
  return () => {
    watch.disconnect();
    document.removeEventListener("focusin", enter);
    document.removeEventListener("focusout", leave);
  };
}

/** Escape closes the fold that one reads in; not while something is typed in it. */
function fold(event: KeyboardEvent): void {
  const { key, target, defaultPrevented } = event;
  if (key !== "Escape" || defaultPrevented || isTyping(target) || !(target instanceof Element)) return;
  const open = target.closest<HTMLDetailsElement>("details[open]");
  if (!open) return;
  event.preventDefault();
  open.open = false;
  open.querySelector("summary")?.focus();
}
