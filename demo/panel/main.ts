/**
 * The demo panel. `?bare=1` leaves it out; `?frame` is the page inside the panel's own frame, which shows the portal
 * at the true width of a phone or a tablet and follows the panel of the page around it.
 */
import { buildBar } from './bar.js';
import { buildFrame } from './frame.js';
import { preparePage } from './page.js';
import { readView, writeView } from './view.js';

const query = new URLSearchParams(location.search);
const applyToPage = preparePage();
let view = readView(location.search);
applyToPage(view);

if (query.has('frame')) {
  addEventListener('message', (event) => {
    if (event.source === window.parent && event.origin === location.origin) applyToPage(event.data);
  });
} else if (query.get('bare') !== '1') {
  addPanel(document.querySelector('#portal') as HTMLElement);
}

function addPanel(portal: HTMLElement) {
  const frame = buildFrame(portal);
  const bar = buildBar((change) => {
    view = { ...view, ...change };
    applyToPage(view);
    bar.show(view);
    frame.show(view);
    writeAddress();
  });
  portal.before(bar.element, frame.element);
  bar.show(view);
  frame.show(view);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Some browsers allow only so many changes of the address in a while, and the slider makes many. */
function writeAddress() {
  clearTimeout(timer);
  // Replaced, not pushed: the way back leads out of the demo, not through every position of the slider.
  timer = setTimeout(() => history.replaceState(null, '', location.pathname + writeView(view) + location.hash), 150);
}
