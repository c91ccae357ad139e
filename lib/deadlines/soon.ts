/** A deadline this near is shown as urgent (amber in badge, panel and marks). Minutes. */
export const DUE_SOON_MINUTES = 30;
