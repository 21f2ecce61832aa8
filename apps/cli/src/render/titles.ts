import type { Rulebook, Statement } from "@sojourn/policy";

/** What people call a permission, a clock or a milestone; the federal layer's title comes first. */
export function titlesIn({ rules }: Rulebook, kind: Statement["kind"]): (id: string) => string {
  const titles = new Map<string, string>();
  for (const statement of rules.flatMap(({ statements }) => statements))
    if (statement.kind === kind && "title" in statement && statement.title && !titles.has(statement.name))
      titles.set(statement.name, statement.title);
  return (id) => titles.get(id) ?? id.replaceAll("-", " ");
}
