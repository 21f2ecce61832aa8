const moves = new WeakMap<Element, Animation>();

/**
 * Draws an element elsewhere, past React and the layout, as the frame of an animation that stands still: the browser
 * then only moves its layer. At any other change of place it sorts all the layers of the page anew, in each frame.
 */
export function shift(element: Element, transform: string): void {
  const keyframes = { transform: [transform, transform] };
  const known = moves.get(element);
  if (known?.effect instanceof KeyframeEffect) {
    known.effect.setKeyframes(keyframes);
    return;
  }
  const made = element.animate(keyframes, { duration: 1, fill: "both" });
  made.pause();
  moves.set(element, made);
}

/** Where the layout has it. */
export function unshift(element: Element): void {
  moves.get(element)?.cancel();
  moves.delete(element);
}
