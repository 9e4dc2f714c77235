import { download } from '../../../src/widgets/parts/download.js';

/** Lets the browser save a document as a file. */
export function downloadDocument(document: unknown, name: string): void {
  download(`${JSON.stringify(document, null, 2)}\n`, name, 'application/json');
}
