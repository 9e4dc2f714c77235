// First what compresses better side by side: style sheets, Lit, templates.
import '../widgets/parts/token.styles.js';
import '../widgets/parts/base.styles.js';
import '../widgets/login-methods/login-methods.styles.js';
import '../widgets/scam-warning/scam-warning.styles.js';
import '../widgets/outage-banner/outage-banner.styles.js';
import '../widgets/parts/lit/lit-element.js';
import '../source/index.js';
import '../language/index.js';
import '../schedule/index.js';
import '../widgets/parts/stage.js';
import '../widgets/scam-warning/view.js';
import '../widgets/login-methods/view.js';
import '../widgets/outage-banner/view.js';
import './outage-banner.js';
import './login-methods.js';
import './scam-warning.js';
// Last: where the page has broken what it needs, the elements are there.
import './markup.js';
import './further-languages.js';
