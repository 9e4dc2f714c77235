// How much of a document is read. The schema says the same: the generator takes the figures from here.

/** No text is longer, in UTF-16 units. */
export const MAX_LENGTH = 10_000;

/** No list, and no map of names or languages, has more items. Of longer ones the first are read. */
export const MAX_ITEMS = 500;

/** No more problems are reported: who has these should look for one cause. */
export const MAX_PROBLEMS = 100;
