import { useTitle } from "../shell/useTitle.ts";
import { words } from "../words/areas/privacy.ts";
import { Holding } from "./Holding.tsx";
import { Requests } from "./Requests.tsx";
import "../styles/privacy.css";

/** What becomes of a person's facts: in words, and as this browser shows it at the moment. */
export function PrivacyPage() {
  const t = words.privacy;
  useTitle(t.title);
  return (
    <div className="privacy">
      <h1>{t.title}</h1>
      <p className="lede">{t.lede}</p>
      <dl className="promises">
        {t.promises.map(([what, says]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <Holding />
      <Requests />
    </div>
  );
}
