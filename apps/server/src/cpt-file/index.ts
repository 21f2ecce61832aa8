import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rulebook } from "@sojourn/policy";
import type { Hono } from "hono";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import { commonHeaders } from "../security.ts";
import { neededFor } from "./needed.ts";

/** What the calculator shows; everything else of the rulebook stays out of the file. */
const SHOWN = ["full-time-cpt", "part-time-cpt", "post-completion-opt"];
const PLACE = '<script type="application/json" id="rulebook"></script>';
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

type Options = { rulebook: Rulebook; web: string; today: () => string };

/**
 * The CPT calculator in one file, with the rules of this server in it. The page's own policy, which holds where it is
 * opened from a disk, is sent as a header too: that of the other pages would keep its script from running.
 */
export function addCptFile(app: Hono, { rulebook, web, today }: Options): void {
  let rules: string | undefined;
  app.get("/sojourn-cpt.html", compress(), secureHeaders(commonHeaders), async (context) => {
    const page = await readFile(join(web, "cpt-file.html"), "utf8").catch(() => undefined);
    if (page === undefined) return context.text("The file is not built yet; npm start builds it.", 503);
    rules ??= inScript(neededFor(rulebook, SHOWN));
    const own = `<script type="application/json" id="rulebook" data-made="${today()}">${rules}</script>`;
    return context.html(
      page.replace(PLACE, () => own),
      200,
      {
        "Cache-Control": "no-cache",
        "Content-Security-Policy": `${policyOf(page)}; frame-ancestors 'none'`,
      },
    );
  });
}

/** JSON that cannot end the script element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const policyOf = (page: string): string => POLICY.exec(page)?.[1] ?? "default-src 'none'";
