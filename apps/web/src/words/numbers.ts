const formats = new Map<string, Intl.NumberFormat>();

/** "1,200", "2.2": as a language writes it. Each format is made once: making one takes longer than using it. */
export function digits(n: number, locale: string, decimals = 3): string {
  const key = `${locale} ${decimals}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
  formats.set(key, known);
  return known.format(n);
}

/** For one language: a number with the form of a noun that it takes; `#` stands for the number ("# día", "# días"). */
export function counting(locale: string): (n: number, one: string, other?: string) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, one, other = one) => (rules.select(n) === "one" ? one : other).replace("#", digits(n, locale));
}
