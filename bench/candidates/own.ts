import { body, heading } from '../lib/content.js';
import type { Candidate } from '../lib/candidate.js';

const script = '<script src="/dist/ikp-widgets.js" defer></script>';

/** the title is looked for, since a slot with the fallback is shadow content too */
const isShown: Candidate['stands'] = (element) =>
  element.offsetHeight > 0 && (element.shadowRoot?.textContent ?? '').includes('Online applications');
const isLive: Candidate['stands'] = (element) => element.state === 'shown';

// A preload is the page's own request only where cookies may go along, which `fetch` says by `credentials`: a link can't
// say that none may. With this, the element takes what the link has fetched.
const sameCredentials =
  "<script>document.querySelector('ikp-outage-banner').request = (url, init) => fetch(url, { ...init, credentials: 'same-origin' })</script>";

/**
 * The ways of putting our banner onto a page.
 * @param parts `rendered`: the element by `ikp-widgets/server`; `height`: of the banner on the page, in pixels, which the page keeps free where the banner comes late
 */
export function ownCandidates({
  notice,
  rendered,
  height,
}: {
  notice: object;
  rendered: string;
  height: number;
}): Candidate[] {
  const json = `<script type="application/json">${JSON.stringify(notice).replaceAll('<', '\\u003c')}</script>`;
  const fallback = `<div slot="fallback">${heading()}${body}</div>`;
  // As the README advises; in a flow root, margins of the fallback stay inside and move nothing when it goes.
  const reserved = `<style>ikp-outage-banner{display:flow-root;min-height:${height}px}</style>`;
  const fetching = `<ikp-outage-banner src="/notice.json">${fallback}</ikp-outage-banner>`;
  const common = {
    kind: 'own',
    selector: 'ikp-outage-banner',
    tag: 'ikp-outage-banner',
    head: script + reserved,
    stands: isShown,
    settled: isLive,
  } as const;
  return [
    {
      ...common,
      name: 'own-server',
      label: 'rendered by `ikp-widgets/server`',
      head: script,
      body: rendered,
      tag: undefined,
      isSingle: true,
    },
    {
      ...common,
      name: 'own-inline',
      label: 'document in the page',
      body: `<ikp-outage-banner>${json}${fallback}</ikp-outage-banner>`,
      npm: "import { OutageBannerElement } from 'ikp-widgets'; customElements.define('ikp-outage-banner', OutageBannerElement)",
    },
    { ...common, name: 'own-fetched', label: '`src`', body: fetching },
    {
      ...common,
      name: 'own-preload',
      label: '`src`, with a preload',
      head: `<link rel="preload" as="fetch" crossorigin href="/notice.json">${script}${reserved}`,
      body: fetching + sameCredentials,
      isSingle: true,
    },
    { ...common, name: 'own-repeat', label: '`src`, second visit', body: fetching, isRepeat: true, isSingle: true },
  ];
}
