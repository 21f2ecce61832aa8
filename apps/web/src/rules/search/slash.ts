const KEY = "sojourn.slash";
const OFF = "off";

/** A key of one sign gets in the way of whoever speaks to the browser: it can be turned off (WCAG 2.1.4). */
export function slashLeads(): boolean {
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/** Only the wish not to have it is kept, in this browser. */
export function letSlashLead(leads: boolean): void {
  try {
    if (leads) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // where nothing may be kept it stays as it is
  }
}
