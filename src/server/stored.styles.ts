import { css } from '../widgets/parts/styles.js';

/** Buttons do nothing on a stored page, and no line knows where now is; their room is kept for the script. */
export const storedWidget = css`
  button,
  circle,
  text {
    visibility: hidden;
  }
`;

/** As many channels as the switch of a stored page knows; of more, all are shown. */
const MOST_CHANNELS = 6;

/** The switch of channels, without a script: the radio button that is on opens the channel with its number. */
export const storedChannels =
  Array.from({ length: MOST_CHANNELS }, (_, index) => {
    const chosen = `section:has(label:nth-of-type(${index + 1}) :checked)`;
    const closed = `${chosen} [part='channel']{display:none}`;
    return `${closed}${chosen} :nth-child(${index + 1} of [part='channel']){display:grid}`;
  }).reduce((all, rule) => all + rule, '@media screen{') + '}';
