import './outage-banner.js';
import './login-methods.js';
import './scam-warning.js';
