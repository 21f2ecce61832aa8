const DECLARED = /^const (v\d+) = (.*);$/;
const VARIABLE = /\bv\d+\b/g;
/** Calls that change nothing but what they give. */
const PURE =
  /\b(Math\.\w+|isFinite|plusMonths|plusBusinessDays|rolled|yearOf|fiscalYearOf|dayOfYear|moved|surely|perhaps|falls|settled|termAt|termIsSure|pickedItem|pickedSure)\(/g;

/** The lines of a function without the variables that nobody reads. */
export function needed(lines: readonly string[]): string[] {
  const uses = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const [name] of text.matchAll(VARIABLE)) uses.set(name, (uses.get(name) ?? 0) + by);
  };
  for (const line of lines) count(line, 1);
  const kept: string[] = [];
  // From the end: what only an idle variable reads is idle too.
  for (const line of lines.toReversed()) {
    const [, name, value] = DECLARED.exec(line) ?? [];
    const idle = name !== undefined && uses.get(name) === 1 && !/\w\(/.test(value!.replace(PURE, ""));
    if (idle) count(line, -1);
    else kept.push(line);
  }
  return kept.reverse();
}
