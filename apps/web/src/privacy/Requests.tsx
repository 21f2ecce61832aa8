import { useEffect, useState } from "react";
import { words } from "../words/areas/privacy.ts";

const t = words.privacy;

/** What the page asked for since it was loaded, as the browser itself lists it. */
export function Requests() {
  const [asked, setAsked] = useState(addresses);
  useEffect(() => {
    const watch = new PerformanceObserver(() => setAsked(addresses()));
    watch.observe({ type: "resource" });
    return () => watch.disconnect();
  }, []);
  const own = asked.filter((address) => address.startsWith(`${location.origin}/`));
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{t.requests}</h2>
      <p>{t.requestsSay(own.length, asked.length - own.length)}</p>
      <details className="fold">
        <summary>{t.see}</summary>
        <ol className="requests">
          {asked.map((address, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that only grows
            <li key={at}>
              <code>{address.replace(location.origin, "")}</code>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

const addresses = (): string[] =>
  performance
    .getEntriesByType("resource")
    .map(({ name }) => name)
    .filter((name) => name.startsWith("http"));
