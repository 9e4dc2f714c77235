// Importing this registers <ikp-outage-banner>, and nothing else.
import 'ikp-widgets/define/outage-banner.js';
