/** Where a key is a sign, or has a meaning of its own. */
const FIELDS =
  "input:not([type=checkbox], [type=radio]), textarea, select, [role=spinbutton], [role=textbox], [contenteditable]";

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;
