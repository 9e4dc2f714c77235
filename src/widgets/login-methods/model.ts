import type { Channel, Id, Method, MethodChannel } from '../../notice/document.js';
import type { EpochMs } from '../../notice/instant.js';
import type { Notice } from '../../notice/notice.js';
import { availabilityAt, type Availability } from '../../schedule/index.js';

/** A method as it stands in one channel. */
export interface MethodInChannel {
  readonly method: Method;
  readonly here: MethodChannel;
  readonly availability: Availability;
}

/** A channel with its methods, those that work first. */
export interface ChannelModel {
  readonly channel: Channel;
  readonly methods: readonly MethodInChannel[];
}

const ORDER = ['available', 'limited', 'unknown', 'unavailable'];

/** The channels of a notice's login methods; nothing where it has none. */
export function channelsAt(notice: Notice, now: EpochMs | undefined): readonly ChannelModel[] | undefined {
  const { loginMethods } = notice;
  const channels = loginMethods?.channels.map((channel) => ({
    channel,
    methods: methodsIn(channel, notice, now),
  }));
  return channels?.length ? channels : undefined;
}

function methodsIn(channel: Channel, notice: Notice, now: EpochMs | undefined): MethodInChannel[] {
  const methods: MethodInChannel[] = [];
  for (const method of notice.loginMethods?.methods ?? []) {
    const here = method.channels[channel.id];
    if (here)
      methods.push({
        method,
        here,
        availability: availabilityAt(notice, method.id, channel.id, now),
      });
  }
  // Array.prototype.sort is stable: among equals the editor's order stands.
  return methods.sort(
    (first, second) => ORDER.indexOf(first.availability.state) - ORDER.indexOf(second.availability.state),
  );
}

/** The channel to open: the visitor's choice, else the one for the device, else the first. */
export function openChannel(channels: readonly ChannelModel[], chosen: Id | undefined, device: Channel['device']): Id {
  const ids = channels.map(({ channel }) => channel.id);
  const fitting = channels.find(({ channel }) => channel.device === device)?.channel.id;
  return [chosen, fitting].find((id) => id !== undefined && ids.includes(id)) ?? ids[0]!;
}
