/** The portal in a frame as wide as a phone or a tablet, so that its media queries answer as they would there. */
import { writeView, type View } from './view.js';

/** @param portal hidden while the frame is shown */
export function buildFrame(portal: HTMLElement): { element: HTMLElement; show: (view: View) => void } {
  const frame = document.createElement('iframe');
  frame.className = 'demo-frame';
  frame.hidden = true;
  let current: View | undefined;

  const send = () => frame.contentWindow?.postMessage(current, location.origin);
  // Once more after loading, for what was chosen meanwhile.
  frame.addEventListener('load', send);

  return {
    element: frame,
    show(view) {
      current = view;
      const framed = view.width !== 'full';
      frame.hidden = !framed;
      portal.hidden = framed;
      if (!framed) return;
      frame.dataset.width = view.width;
      frame.title = `${document.title} (${view.width} px)`;
      if (frame.src) {
        send();
      } else {
        const query = new URLSearchParams(writeView({ ...view, width: 'full' }));
        query.set('frame', '');
        frame.src = `${location.pathname}?${query}`;
      }
    },
  };
}
