import { useTitle } from "../shell/useTitle.ts";
import { words } from "../words/areas/about.ts";
import { words as field } from "../words/areas/terms.ts";
import { whole } from "../words/whole.tsx";

const t = words.about;
const { terms } = field;

export function AboutPage() {
  useTitle(t.title);
  return (
    <div className="about">
      <h1>{t.title}</h1>
      {t.body.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{whole(text)}</p>
        </section>
      ))}
      <section>
        <h2>{terms.title}</h2>
        <dl className="rule-facts">
          {terms.list.map(({ term, meaning }) => (
            <div key={term}>
              <dt lang="en">{term}</dt>
              <dd>{whole(meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
