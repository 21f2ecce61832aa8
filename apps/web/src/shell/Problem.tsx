import { Link } from "@tanstack/react-router";
import { words } from "../words/index.ts";

export function Problem({ error }: { error: unknown }) {
  const what = error instanceof Error ? error.message : String(error);
  return (
    <div className="notice notice-stop" role="alert">
      <h1>{words.problem.title}</h1>
      <p>{words.problem.says(what)}</p>
      <p>{words.problem.mend}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.problem.reload}
      </button>
    </div>
  );
}

export function Missing() {
  return (
    <>
      <h1>{words.problem.missing}</h1>
      <p>
        <Link to="/">{words.problem.home}</Link>
      </p>
    </>
  );
}

export const Waiting = () => (
  <p className="waiting" role="status">
    {words.loading}
  </p>
);
