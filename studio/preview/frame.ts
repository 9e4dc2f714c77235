// In the frame of the Studio: gives the widgets of this page what the Studio sends, and tells it what is seen of them.
// A portal has nothing like this.

import type { Shown, Widget } from '../src/preview/view.js';

type WidgetElement = HTMLElement & { notice: unknown; state: string; phase?: string };

/** Those of this page, by name, in its order. */
const widgets = new Map<WidgetElement, Widget>();
const root = document.documentElement;
/** The document as text; nothing before the Studio has sent one. */
let given = '';

function find(selectors: Shown['selectors']): void {
  const names = Object.entries(selectors) as [Widget, string][];
  for (const element of document.querySelectorAll<WidgetElement>(Object.values(selectors).join())) {
    const found = names.find(([, selector]) => element.matches(selector));
    if (found) widgets.set(element, found[0]);
  }
}

function show({ document: notice, at, lang, dir, scheme, widgets: chosen, selectors }: Shown): void {
  if (widgets.size === 0) find(selectors);
  root.dataset.scheme = scheme;
  const text = JSON.stringify(notice);
  for (const [widget, name] of widgets) {
    widget.hidden = !chosen.includes(name);
    // Each on its own: the words of the page around them stay in their language.
    if (widget.lang !== lang) widget.lang = lang;
    widget.dir = dir;
    if (at === undefined) widget.removeAttribute('preview-time');
    else if (widget.getAttribute('preview-time') !== at) widget.setAttribute('preview-time', at);
    if (text !== given) widget.notice = notice;
  }
  given = text;
  tellSoon();
}

let isTelling = false;

/** After the widgets have rendered. */
function tellSoon(): void {
  if (isTelling || given === '') return;
  isTelling = true;
  requestAnimationFrame(() => {
    isTelling = false;
    const seen = [...widgets]
      .filter(([widget]) => !widget.hidden)
      .map(([widget, name]) => ({ name, state: widget.state, phase: widget.phase }));
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: 'ikp-seen', height, widgets: seen }, location.origin);
  });
}

addEventListener('message', ({ source, origin, data }: MessageEvent<(Shown & { type?: string }) | null>) => {
  if (source === parent && origin === location.origin && data?.type === 'ikp-show') show(data);
});
for (const name of ['ikp-load', 'ikp-error', 'ikp-phase-change', 'ikp-dismiss']) addEventListener(name, tellSoon);
new ResizeObserver(tellSoon).observe(root);

// A link would take the page out of the frame; an address within a portal leads nowhere here.
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || link.download || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    if (link.origin !== location.origin) window.open(link.href, '_blank', 'noopener');
  },
  true,
);

// The Studio hears this wherever the scripts of this page were faster than its own.
parent.postMessage({ type: 'ikp-ready' }, location.origin);
