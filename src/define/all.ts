// The style sheets first: side by side they compress better, by more than a hundred bytes.
import '../widgets/parts/token.styles.js';
import '../widgets/parts/base.styles.js';
import '../widgets/scam-warning/scam-warning.styles.js';
import '../widgets/login-methods/login-methods.styles.js';
import '../widgets/outage-banner/outage-banner.styles.js';
import './outage-banner.js';
import './login-methods.js';
import './scam-warning.js';
// Last: where the page has broken what it needs, the elements are there.
import './markup.js';
import './further-languages.js';
