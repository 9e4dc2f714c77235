import type { Channel, Id, Method, MethodChannel } from '../../notice/document.js';
import { availabilityAt, type Availability } from '../../schedule/index.js';
import type { ViewContext } from '../parts/view-context.js';

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

/** What is asked of a notice: what works at a moment, and whether the notice is too old to say so. */
type Asked = Pick<ViewContext, 'notice' | 'now' | 'asOf'>;

/** The channels of a notice's login methods; nothing where it has none. */
export function channelsAt(asked: Asked): readonly ChannelModel[] | undefined {
  const channels = asked.notice.loginMethods?.channels.map((channel) => ({
    channel,
    methods: methodsIn(channel, asked),
  }));
  return channels?.length ? channels : undefined;
}

function methodsIn(channel: Channel, { notice, now, asOf }: Asked): MethodInChannel[] {
  const methods: MethodInChannel[] = [];
  for (const method of notice.loginMethods?.methods ?? []) {
    const here = method.channels[channel.id];
    if (!here) continue;
    const availability = availabilityAt(notice, method.id, channel.id, now);
    const claimsNothing = asOf === undefined || availability.state === 'unavailable';
    methods.push({ method, here, availability: claimsNothing ? availability : { ...availability, state: 'unknown' } });
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
