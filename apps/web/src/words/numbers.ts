/** A noun in the forms that a language's numbers ask for; `other` serves where a form has none of its own. */
export type Forms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** For one language: "1 día", "1.200 días". */
export function counting(locale: string): (n: number, noun: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (n, noun) =>
    `${digits.format(n)}${noun.other.startsWith("-") ? "" : " "}${(noun[rules.select(n)] ?? noun.other).replace(/^-/, "")}`;
}
