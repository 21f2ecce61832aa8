/** Where reading goes on in a part of a page: where the part says so, else at what names it. */
const SAID = "[data-go-on]";
const NAMES = "summary, legend, h1, h2, h3, h4, h5";
/** What is a part of a page to those who hear it; anything else is only how it is laid out. */
const PARTS = "section, article, aside, nav, form, fieldset, details, ul, ol, li, dl, [role=group]";

/** Gives the focus to something on the page, whatever it is, and brings it into sight. */
export function goOn(place: HTMLElement): void {
  if (place.tabIndex < 0 && !place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  place.focus({ preventScroll: true });
  // the whole page is in sight already
  if (place.id !== "main") place.scrollIntoView({ block: "nearest" });
}

/** Of what was around a thing that is gone, from the nearest outwards, the first place to go on from. */
export function placeAfter(around: readonly Element[]): HTMLElement | undefined {
  for (const was of around) {
    // what moved to another place is another element, by the same name
    const here = was.isConnected ? was : was.id ? document.getElementById(was.id) : null;
    const place = here?.matches(PARTS) && placeIn(here);
    if (place) return place;
  }
  const main = document.getElementById("main");
  if (!main) return undefined;
  return (around.includes(main) && seenIn(main, SAID)) || main;
}

/** Where a part is gone on in. */
export const placeIn = (part: Element): HTMLElement | undefined => seenIn(part, SAID) ?? seenIn(part, NAMES);

const seenIn = (part: Element, selector: string): HTMLElement | undefined =>
  [...part.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());

/** An element and all that it is in. */
export function withAll(target: Element): Element[] {
  const around: Element[] = [];
  for (let at: Element | null = target; at && at !== document.body; at = at.parentElement) around.push(at);
  return around;
}
