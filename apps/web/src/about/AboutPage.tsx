import { useTitle } from "../shell/useTitle.ts";
import { words } from "../words/areas/about.ts";

const t = words.about;

export function AboutPage() {
  useTitle(t.title);
  return (
    <div className="about">
      <h1>{t.title}</h1>
      {t.body.map(([title, text]) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section>
        <h2>{t.terms}</h2>
        <dl className="rule-facts">
          {t.glossary.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
