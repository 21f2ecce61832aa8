/** Far above any real shelf, low enough that a wrong folder (a home, a disk) is refused within a second. */
export const LARGEST_FILE = 2 * 1024 * 1024;
export const MOST_FILES = 2_000;
export const MOST_ENTRIES = 20_000;
/** Folders below a school's own folder, and the file: `columbia/forms/cpt/page.md` has four parts. */
export const DEEPEST = 4;
