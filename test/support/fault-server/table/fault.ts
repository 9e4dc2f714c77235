import type { Fault as Row } from '../row.js';
import type { Answer } from '../answer.js';

export type { Answer };

/** What the server has to do for a row of the table. */
interface Serving {
  answer: (answer: Answer) => Promise<void> | void;
  /** done before the fault begins */
  prepare?: () => Promise<unknown>;
}

export type Fault = Row & Serving;

/** An error page, as servers have them. */
export const ERROR_PAGE = '<!doctype html><html lang="en"><title>Error</title><h1>Something went wrong</h1></html>';

/** The page that one gets instead of everything when the session is over. */
export const LOGIN_PAGE = '<!doctype html><html lang="en"><title>Log in</title><form><input name="user"></form></html>';

/** Longer than the widget waits, in milliseconds. */
export const TOO_LATE = 13_000;
