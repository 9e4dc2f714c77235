/** The parts of docs/accessibility.md that people wrote. */

export const before = `The widgets are made for WCAG 2.2 AA, which includes WCAG 2.1 AA and so EN 301 549, clause 9. This page is what tests have measured in Chromium, on the palette that comes with the widgets: a page that sets \`--ikp-*\` colours of its own has to measure these.`;

export const open = `Violations of all rules of axe up to AA, best practices and experimental rules too, with everything unfolded. A look is what a widget shows at a moment: the banner and the login methods in each phase, and the warning, whole and compact. In forced colours axe's own rule for contrast is left out: it reads the colours as written, not those that are forced in their place.`;

export const untested = `- **Nobody who uses assistive technology every day has tried the widgets yet.** Tests show that names, roles, order and words are there, not that they are understood.
- **Screen readers**: only Orca with Chromium, by the transcripts above. Not NVDA, JAWS, Narrator, VoiceOver or TalkBack. That lists without bullets stay lists in VoiceOver follows from WebKit's rules, and was not listened to.
- **Speech control** (Dragon, Voice Control) and **switches**: only by names and by the order of Tab.
- **Magnifiers and forced colours**: zoom and forced colours are Chromium's, not those of Windows.
- **Touch**: sizes were measured, nobody's hands were.
- **Easy to read**: sentences are counted by a test; no reader for whom they are meant has read them.
- **The languages beside the script** have been reviewed by nobody who speaks them; they are off until a portal lists them.
- **Documents**: what an editor writes is the editor's. \`ikp-widgets check\` and the Studio warn of link texts without sense, long sentences and missing languages.`;
