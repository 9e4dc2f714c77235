/** Whether tests in Node go through their whole matrices (`npm run test:full`), or through a sample. */
export const isFull: boolean = process.env['FULL'] === '1';
