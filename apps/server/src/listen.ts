import type { AddressInfo } from "node:net";
import { createAdaptorServer, type ServerType } from "@hono/node-server";

export const HOST = "127.0.0.1";
const USUAL_PORT = 4747;
const TRIES = 20;

export class PortFault extends Error {
  readonly mend: string;
  constructor(says: string, mend: string) {
    super(says);
    this.mend = mend;
  }
}

/** The port asked for in the environment, or the usual one. */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === "") return USUAL_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new PortFault(`PORT is "${text}", which is no port`, "give a number from 0 to 65535");
}

type Fetch = (request: Request) => Response | Promise<Response>;
export type Listening = { server: ServerType; port: number };

/** Listens on the port, or on the next free one. */
export async function listen(fetch: Fetch, wanted: number): Promise<Listening> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port++) {
    const server = createAdaptorServer({ fetch, hostname: HOST });
    const taken = await bind(server, port);
    if (taken === undefined) return { server, port: (server.address() as AddressInfo).port };
    if (taken.code !== "EADDRINUSE" && taken.code !== "EACCES") throw taken;
  }
  throw new PortFault(`no port from ${wanted} on is free`, "set PORT to a free one");
}

const bind = (server: ServerType, port: number) =>
  new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once("error", resolve);
    server.listen(port, HOST, () => {
      server.off("error", resolve);
      resolve(undefined);
    });
  });
