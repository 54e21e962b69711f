/** The day where the reader is, as `YYYY-MM-DD`. */
export const today = (now: Date): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
