// @ts-check
// In the frame of the Studio: gives the widgets of this page what the Studio sends, and tells it what is seen of them.
// A portal has nothing like this.

/** @typedef {import('../src/preview/view.js').Shown} Shown */
/** @typedef {HTMLElement & { notice: unknown, state: string, phase?: string }} WidgetElement */

const tags = 'ikp-outage-banner, ikp-login-methods, scam-warning';
const widgets = /** @type {WidgetElement[]} */ ([...document.querySelectorAll(tags)]);
const root = document.documentElement;
/** The document as text; nothing before the Studio has sent one. */
let given = '';

/** @param {WidgetElement} widget */
const nameOf = (widget) => widget.localName.replace('ikp-', '') + (widget.hasAttribute('compact') ? '-compact' : '');

/** @param {Shown} shown */
function show({ document: notice, at, lang, dir, scheme, widgets: chosen }) {
  root.dataset.scheme = scheme;
  const text = JSON.stringify(notice);
  for (const widget of widgets) {
    widget.hidden = !chosen.some((name) => name === nameOf(widget));
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
function tellSoon() {
  if (isTelling || given === '') return;
  isTelling = true;
  requestAnimationFrame(() => {
    isTelling = false;
    const seen = widgets
      .filter((widget) => !widget.hidden)
      .map((widget) => ({ name: nameOf(widget), state: widget.state, phase: widget.phase }));
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: 'ikp-seen', height, widgets: seen }, location.origin);
  });
}

addEventListener('message', ({ source, origin, data }) => {
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
