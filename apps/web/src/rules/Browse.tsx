import type { PageText, Rulebook } from "@sojourn/policy";
import { Link } from "@tanstack/react-router";
import { layerTitle } from "../lib/rules.ts";
import { words } from "../words/areas/rules.ts";
import { addressOf } from "./documents/pages.ts";
import { isRule } from "./list.ts";

const t = words.rules;

/** Every page of the law and of the schools, to be read from its beginning. */
export function Browse({ rulebook }: { rulebook: Rulebook }) {
  const counts = new Map<string, number>();
  for (const { page } of rulebook.rules.filter(isRule)) counts.set(page, (counts.get(page) ?? 0) + 1);
  const layers = Map.groupBy(rulebook.pages, ({ layer }) => layer);
  return rulebook.layers.map(({ id }) => (
    <section key={id} className="browse">
      <h2>{layerTitle(rulebook, id)}</h2>
      <ul className="plain">
        {(layers.get(id) ?? []).map((page) => (
          <Entry key={page.page} page={page} count={counts.get(page.page) ?? 0} />
        ))}
      </ul>
    </section>
  ));
}

const Entry = ({ page, count }: { page: PageText; count: number }) => (
  <li>
    <Link to="/rules/pages/$layer/$page" params={addressOf(page)} lang="en">
      {page.title}
    </Link>{" "}
    <span className="soft small nowrap">{t.countRules(count)}</span>
  </li>
);
