import { goOn, placeIn } from "./go-on.ts";

/** A page comes in parts; what is not there by then is not on it. */
const WAIT_MS = 5_000;

/** Goes to what an address names behind its `#`, by eye and by ear, as soon as it is there. Returns how to give up. */
export function toPlace(name: string): () => void {
  const look = () => {
    if (arrived(name)) stop();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  // the browser goes there first, and takes the focus from what cannot have it
  const soon = setTimeout(look);
  const late = setTimeout(() => stop(), WAIT_MS);
  const stop = () => {
    watch.disconnect();
    clearTimeout(soon);
    clearTimeout(late);
  };
  return stop;
}

function arrived(name: string): boolean {
  const place = document.getElementById(name);
  if (!place) return false;
  for (
    let fold = place.parentElement?.closest("details");
    fold;
    fold = fold.parentElement?.closest("details")
  )
    fold.open = true;
  goOn(place.hasAttribute("tabindex") ? place : (placeIn(place) ?? place));
  return true;
}
