/**
 * The files beside the single file, one for each language that is not in it: SHA-256 in base64, by tag. Its build puts
 * them here (tools/vite/language-files.ts); elsewhere there are none, and applications add languages by `addLanguage`.
 */
export const files: Readonly<Record<string, string>> = {};

/** Those that a person has reviewed, each with a space after it: they are on without being listed. */
export const reviewed: string = '';
