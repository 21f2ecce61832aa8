import { secureHeaders } from "hono/secure-headers";

/**
 * Nothing but our own files, and no script in a page. Styles in a page stay allowed: React Aria writes one
 * `<style>` for touch, and a style can send nothing anywhere under `default-src 'self'`.
 */
export const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    workerSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  // served on this computer over HTTP; a proxy that adds HTTPS adds this too
  strictTransportSecurity: false,
});
