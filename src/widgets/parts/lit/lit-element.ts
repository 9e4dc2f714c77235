// In this order.
import './stand-in.js';
import { LitElement } from 'lit';
import './restore.js';

export { LitElement };
