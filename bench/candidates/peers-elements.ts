import { body, heading, title } from '../lib/content.js';
import { hasShadowContent, isHydrated, type Candidate } from '../lib/candidate.js';

const stylesheet = (path: string) => `<link rel="stylesheet" href="/npm/${path}">`;
const module = (path: string) => `<script type="module" src="/npm/${path}"></script>`;
/** @param run what it exports, to be called */
const define = (path: string, run = 'defineCustomElement') => `import { ${run} } from '${path}'; ${run}()`;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

const va = '@department-of-veterans-affairs/web-components';
const gcds = '@gcds-core/components';
const sgds = '@govtechsg/sgds-web-component';
const shoelace = '@shoelace-style/shoelace';
const uswds = '@uswds/elements';
const sgdsStyles = stylesheet(`${sgds}/themes/day.css`) + stylesheet(`${sgds}/css/sgds.css`);

/** Custom elements of others, each put onto the page as its own documentation says. */
export const elements: Candidate[] = [
  {
    name: 'usa-banner',
    label: 'USWDS `usa-banner`',
    kind: 'peer',
    package: uswds,
    head:
      `<script type="importmap">{"imports":{"${uswds}":"/npm/${uswds}/dist/components/index.js"}}</script>` +
      `<script type="module">import '${uswds}';</script>`,
    body: '<usa-banner></usa-banner>',
    selector: 'usa-banner',
    tag: 'usa-banner',
    stands: hasShadowContent,
    npm: `import '${uswds}/components/usa-banner'`,
    texts: ['An official website of the United States government'],
    remark: 'shows a fixed line of its own',
  },
  {
    name: 'va-maintenance-banner',
    label: 'VA.gov `va-maintenance-banner`',
    kind: 'peer',
    package: va,
    head:
      stylesheet(`${va}/dist/component-library/component-library.css`) +
      module(`${va}/dist/component-library/component-library.esm.js`),
    body:
      `<va-maintenance-banner banner-id="outage" maintenance-title="${title}" upcoming-warn-title="${title}" ` +
      `upcoming-warn-start-date-time="${inHours(-3)}" maintenance-start-date-time="${inHours(-2)}" ` +
      `maintenance-end-date-time="${inHours(4)}"><div slot="maintenance-content">${body}</div></va-maintenance-banner>`,
    selector: 'va-maintenance-banner',
    tag: 'va-maintenance-banner',
    stands: isHydrated,
    npm: define(`${va}/dist/components/va-maintenance-banner.js`),
  },
  {
    name: 'sgds-alert',
    label: 'SGDS `sgds-alert`',
    kind: 'peer',
    package: sgds,
    head: `${sgdsStyles}<script src="/npm/${sgds}/components/Alert/index.umd.min.js"></script>`,
    body: `<sgds-alert show variant="warning" title="${title}">${body}</sgds-alert>`,
    selector: 'sgds-alert',
    tag: 'sgds-alert',
    stands: hasShadowContent,
    npm: `import '${sgds}/components/Alert/index.js'`,
  },
  {
    name: 'sgds-masthead',
    label: 'SGDS `sgds-masthead`',
    kind: 'peer',
    package: sgds,
    head: `${sgdsStyles}<script src="/npm/${sgds}/components/Masthead/index.umd.min.js"></script>`,
    body: '<sgds-masthead></sgds-masthead>',
    selector: 'sgds-masthead',
    tag: 'sgds-masthead',
    stands: hasShadowContent,
    npm: `import '${sgds}/components/Masthead/index.js'`,
    texts: ['A Singapore Government Agency Website'],
    remark: 'shows a fixed line of its own',
  },
  {
    name: 'gcds-notice',
    label: 'GC Design System `gcds-notice`',
    kind: 'peer',
    package: gcds,
    head: stylesheet(`${gcds}/dist/gcds/gcds.css`) + module(`${gcds}/dist/gcds/gcds.esm.js`),
    body: `<gcds-notice notice-role="warning" notice-title-tag="h2" notice-title="${title}">${body}</gcds-notice>`,
    selector: 'gcds-notice',
    tag: 'gcds-notice',
    stands: isHydrated,
    npm: define(`${gcds}/dist/components/gcds-notice.js`),
    remark: 'also asks for fonts elsewhere, which fails here at once',
  },
  {
    name: 'sl-alert',
    label: 'Shoelace `sl-alert`',
    kind: 'peer',
    package: shoelace,
    head: stylesheet(`${shoelace}/cdn/themes/light.css`) + module(`${shoelace}/cdn/shoelace-autoloader.js`),
    body: `<sl-alert variant="warning" open><sl-icon slot="icon" name="exclamation-triangle"></sl-icon>${heading()}${body}</sl-alert>`,
    selector: 'sl-alert',
    tag: 'sl-alert',
    stands: (element) => element.shadowRoot?.querySelector('[part~=base]')?.offsetHeight > 0,
    npm: `import '${shoelace}/dist/components/alert/alert.js'`,
  },
];
