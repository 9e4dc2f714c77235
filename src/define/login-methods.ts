import './languages.js';
import { LoginMethodsElement } from '../widgets/login-methods/login-methods-element.js';
import { define } from './define.js';

define('ikp-login-methods', LoginMethodsElement);

declare global {
  interface HTMLElementTagNameMap {
    'ikp-login-methods': LoginMethodsElement;
  }
}
