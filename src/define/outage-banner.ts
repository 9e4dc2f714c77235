import './languages.js';
import { OutageBannerElement } from '../widgets/outage-banner/outage-banner-element.js';
import { define } from './define.js';

define('ikp-outage-banner', OutageBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'ikp-outage-banner': OutageBannerElement;
  }
}
