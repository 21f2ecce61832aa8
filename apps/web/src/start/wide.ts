/** Room to show at once what a phone keeps folded. */
export const isWide = (): boolean => matchMedia("(min-width: 60rem)").matches;
