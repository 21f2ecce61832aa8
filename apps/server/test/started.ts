import { serve } from "../src/serve.ts";

/** The server as it is started, without the pages, which take a while to build. */
await serve({ policies: [], web: "/nowhere" });
