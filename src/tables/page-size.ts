/** Entries on one page of a list: keeps the page near 14 KB compressed. */
export const PAGE_SIZE = 50

/** Findings shown on the page of a theme, model or report before the link to all of them. */
export const PREVIEW_SIZE = 30
