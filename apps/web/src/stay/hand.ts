let held = false;
const waiting = new Set<() => void>();

function turn(on: boolean) {
  if (on === held) return;
  held = on;
  for (const act of waiting) act();
}

/** Whether something is under the hand: until it is let go, what is out of sight need not follow. */
export const hand = {
  isOn: () => held,
  takes: () => turn(true),
  letsGo: () => turn(false),
  whenElse: (act: () => void) => void waiting.add(act),
};
