import './languages.js';
import { ScamWarningElement } from '../widgets/scam-warning/scam-warning-element.js';
import { define } from './define.js';

define('scam-warning', ScamWarningElement);

declare global {
  interface HTMLElementTagNameMap {
    'scam-warning': ScamWarningElement;
  }
}
