/** Under which name the record is kept. */
export const KEY = "sojourn.record";

type Kept = { record: unknown };

/** What the person asked to keep in this browser; nothing is kept otherwise. */
export function kept(): Kept | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text ? (JSON.parse(text) as Kept) : undefined;
  } catch {
    return undefined;
  }
}

export function keep(value: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(value));
  } catch {
    // a full or forbidden store: the record simply is not kept
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
