import { hasPage } from '../../source/has-page.js';

/**
 * The platform's `Event`: on pages with MooTools, the global of that name is another one, which makes no events. On
 * servers, where no element ever sends one, any class will do.
 */
export const PageEvent = (hasPage ? Object.getPrototypeOf(UIEvent) : Object) as typeof Event;
