import { nothing, type TemplateResult } from 'lit/html.js';
import type { ElementName } from '../elements/names.js';
import { visibleOutages } from '../schedule/index.js';
import { toEpoch } from '../notice/instant.js';
import { channelsAt, openChannel } from '../widgets/login-methods/model.js';
import { loginMethodsStyles } from '../widgets/login-methods/login-methods.styles.js';
import { loginMethodsView } from '../widgets/login-methods/view.js';
import { outageBannerStyles } from '../widgets/outage-banner/outage-banner.styles.js';
import { outageBannerView } from '../widgets/outage-banner/view.js';
import { baseStyles } from '../widgets/parts/base.styles.js';
import { range } from '../widgets/parts/moment.js';
import { tokenStyles } from '../widgets/parts/token.styles.js';
import type { ViewContext } from '../widgets/parts/view-context.js';
import { prose, words } from '../widgets/parts/words.js';
import { scamWarningStyles } from '../widgets/scam-warning/scam-warning.styles.js';
import { scamWarningView } from '../widgets/scam-warning/view.js';
import { flag, listOf, type Attributes } from './attributes.js';
import { essentials } from './essentials.js';
import { storedChannels, storedWidget } from './stored.styles.js';

/** What a page says to an element and a server has to know. Each element reads its own attributes. */
export interface ElementOptions {
  readonly attributes: Attributes;
  /** Whose channel is open. */
  readonly device: 'computer' | 'phone';
}

interface StoredElement {
  /** The text of its style sheet. */
  readonly styles: string;
  /** What its shadow root holds; nothing where it has nothing to tell. */
  readonly view: (context: ViewContext, options: ElementOptions) => TemplateResult | undefined;
  /** The same in short, for browsers that know no declarative shadow roots. */
  readonly fallback: (context: ViewContext, options: ElementOptions) => unknown;
}

/** Nothing is done on a stored page. */
export const idle = () => undefined;

/** How each element is drawn on a server: by the views that browsers have. */
export const storedElements = {
  'ikp-outage-banner': {
    styles: [tokenStyles, baseStyles, outageBannerStyles, storedWidget].join(''),
    view: (context, { attributes }) => {
      const outages = visibleOutages(context.notice, context.now, listOf(attributes['outages']));
      if (outages.length === 0) return undefined;
      const actions = { isFolded: () => false, onFold: idle, onCalendar: idle };
      return outageBannerView({ outages, announcement: undefined, ...actions }, context);
    },
    fallback: ({ notice, now, ui }, { attributes }) =>
      visibleOutages(notice, now, listOf(attributes['outages'])).map(({ outage }) =>
        essentials(words(outage.title, ui), range(toEpoch(outage.start)!, toEpoch(outage.end), ui)),
      ),
  },
  'ikp-login-methods': {
    styles: [tokenStyles, baseStyles, loginMethodsStyles, storedWidget, storedChannels].join(''),
    view: (context, { device }) => {
      const channels = channelsAt(context);
      return (
        channels &&
        loginMethodsView({ channels, open: openChannel(channels, undefined, device), onOpen: idle }, context)
      );
    },
    fallback: ({ notice: { loginMethods }, ui }) =>
      loginMethods &&
      essentials(
        words(loginMethods.title, ui),
        loginMethods.methods.map(({ name }, index) => [index ? ', ' : '', words(name, ui)]),
      ),
  },
  'scam-warning': {
    styles: [tokenStyles, baseStyles, scamWarningStyles, storedWidget].join(''),
    view: (context, { attributes }) => {
      const { scamWarning: warning } = context.notice;
      return (
        warning &&
        scamWarningView({ warning, compact: flag(attributes['compact']), copied: undefined, onCopy: idle }, context)
      );
    },
    fallback: ({ notice: { scamWarning }, ui }) =>
      scamWarning && [essentials(words(scamWarning.title, ui), nothing), prose(scamWarning.never, ui)],
  },
} satisfies Readonly<Record<ElementName, StoredElement>>;
