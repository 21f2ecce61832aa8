import { createHash } from "node:crypto";
import { secureHeaders } from "hono/secure-headers";

/** The two `<style>` that React Aria writes into a page, letter by letter: for touch, and behind a dialog. */
const reactAriaStyles = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'` as const;

/** What holds of every page, whatever its content may do. */
export const commonHeaders = {
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  // served on this computer over HTTP; a proxy that adds HTTPS adds this too
  strictTransportSecurity: false,
};

/** Nothing but our own files; in a page no script at all, and no style but those two. */
export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", ...reactAriaStyles.map(hashOf)],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  ...commonHeaders,
});
