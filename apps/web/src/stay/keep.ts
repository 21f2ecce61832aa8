/** Under which name the record is kept. */
export const KEY = "sojourn.record";

type Kept = { record: unknown };

/** The text of the record that the person asked to keep in this browser; nothing is kept otherwise. */
export function kept(): string | undefined {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : recordIn(text);
  } catch {
    return undefined;
  }
}

/** What is damaged stays as it is, so that it is told of and can be mended. */
function recordIn(text: string): string {
  try {
    return JSON.stringify((JSON.parse(text) as Kept).record, null, 2) ?? text;
  } catch {
    return text;
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
