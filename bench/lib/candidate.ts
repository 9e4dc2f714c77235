/** something to measure: a way of putting the shared content onto the host page */
export interface Candidate {
  /** for `--only` */
  name: string;
  /** in tables */
  label: string;
  kind: 'floor' | 'own' | 'peer';
  /** of npm, whose version is shown */
  package?: string;
  /** markup */
  head?: string;
  /** markup */
  body: string;
  /** markup at the end of the page */
  foot?: string;
  htmlAttributes?: string;
  bodyAttributes?: string;
  /** of the element in the page */
  selector: string;
  /** a custom element that has to be defined before `stands` can be true */
  tag?: string;
  /** in the page: is it in its final form? */
  stands: (element: any) => boolean;
  /** in the page: is its start over too? */
  settled?: (element: any) => boolean;
  /** a module that is bundled, and served at `/bundle/<name>.js` */
  script?: string;
  /** a module with the component alone, as an application would bundle it: only weighed */
  npm?: string;
  /** measured at the second visit with the same browser */
  isRepeat?: boolean;
  /** one of many instances; `body` by default */
  item?: string;
  /** there is no sense in many instances */
  isSingle?: boolean;
  /** what a visitor must be able to read; the shared content by default */
  texts?: readonly string[];
  /** what to know when comparing */
  remark?: string;
}

/** a custom element whose shadow tree holds more than styles */
export const hasShadowContent: (element: any) => boolean = (element) =>
  Boolean(element.shadowRoot?.querySelector(':not(style, link, slot)')) && element.offsetHeight > 0;

/** for those made with Stencil */
export const isHydrated: (element: any) => boolean = (element) =>
  element.classList.contains('hydrated') && element.offsetHeight > 0;
