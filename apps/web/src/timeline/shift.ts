/** Farther than any picture is wide, and wider than any bar is stretched. */
const FAR = 100_000;
const WIDE = 10_000;

type Moves = { along: Animation; stretch?: Animation };
const moves = new WeakMap<Element, Moves>();

/**
 * Draws an element so many pixels to the right, and so many times as wide, past React and the layout: as a moment of
 * animations that stand still, for which the browser only moves a layer. At any other change of place it sorts all the
 * layers of the page anew, in each frame.
 */
export function shift(element: Element, by: number, width = 1): void {
  const own = moves.get(element) ?? {
    along: still(element, { translate: [`${-FAR}px`, `${FAR}px`] }, 2 * FAR),
  };
  moves.set(element, own);
  own.along.currentTime = by + FAR;
  if (width !== 1) own.stretch ??= still(element, { scale: ["0 1", `${WIDE} 1`] }, WIDE);
  if (own.stretch) own.stretch.currentTime = width;
}

/** One that is at no moment until it is said. */
function still(element: Element, frames: PropertyIndexedKeyframes, duration: number): Animation {
  const made = element.animate(frames, { duration, fill: "both" });
  made.pause();
  return made;
}

/** Where the layout has it. */
export function unshift(element: Element): void {
  const { along, stretch } = moves.get(element) ?? {};
  along?.cancel();
  stretch?.cancel();
  moves.delete(element);
}
