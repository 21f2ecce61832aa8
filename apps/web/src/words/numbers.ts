/** For one language: a number with the form of a noun that it takes; `#` stands for the number ("# día", "# días"). */
export function counting(locale: string): (n: number, one: string, other?: string) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (n, one, other = one) => (rules.select(n) === "one" ? one : other).replace("#", digits.format(n));
}
