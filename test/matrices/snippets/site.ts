// The documents and words of the table of snippets.
import { threeParts } from '../../support/notices.js';

const noticeWith = (more?: object) =>
  JSON.stringify({
    ...threeParts({
      outage: { title: { pl: 'AWARIA', en: 'FAILURE' } },
      loginMethods: { title: 'LOGOWANIE' },
      scamWarning: { title: 'UWAGA' },
    }),
    ...more,
  });

export const notice = noticeWith();

/** Words by which one sees what stands: each counts once. */
export const WIDGET = /AWARIA|FAILURE|LOGOWANIE|UWAGA/g;
export const FALLBACK = /Zastępczo/g;
export const REST = 'Reszta strony';

export const json = (text = notice, type = 'type="application/json"') => `<script ${type}>${text}</script>`;
export const p = '<p>Zastępczo</p>';
export const banner = (attributes: string, inside: string = p) =>
  `<ikp-outage-banner ${attributes}>${inside}</ikp-outage-banner>`;
export const src = 'src="/notice.json"';

/** A sentence, the markup in the page's body, what is visible, and what the console says, if anything. */
export type Snippet = readonly [says: string, html: string, sees?: string, line?: RegExp];
