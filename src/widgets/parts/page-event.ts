/** The platform's `Event`: on pages with MooTools, the global of that name is another one, which makes no events. */
export const PageEvent = Object.getPrototypeOf(UIEvent) as typeof Event;
