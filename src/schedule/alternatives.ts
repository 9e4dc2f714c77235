import type { Channel, Method, Outage } from '../notice/document.js';
import type { EpochMs } from '../notice/instant.js';
import type { Notice } from '../notice/notice.js';
import { availabilityAt, type Availability } from './availability.js';
import { boundariesOf } from './phase.js';

/** A method that helps in a channel while an outage lasts. */
export interface Alternative {
  readonly method: Method;
  readonly availability: Availability;
}

/** What works in one channel while an outage lasts. */
export interface ChannelAlternatives {
  readonly channel: Channel;
  readonly methods: readonly Alternative[];
}

/**
 * What works instead while the outage lasts, by channel: judged now if it is going on, else at its start. Nothing where
 * the outage affects no login method or the document has none.
 */
export function alternativesTo(outage: Outage, notice: Notice, now: EpochMs | undefined): ChannelAlternatives[] {
  const { loginMethods } = notice;
  const start = boundariesOf(outage)?.start;
  if (!loginMethods || !outage.affects?.length || now === undefined || start === undefined) return [];
  const at = Math.max(now, start);
  return loginMethods.channels
    .map((channel) => ({
      channel,
      methods: working(loginMethods.methods, notice, channel, at),
    }))
    .filter(({ methods }) => methods.length > 0);
}

function working(methods: readonly Method[], notice: Notice, channel: Channel, at: EpochMs): Alternative[] {
  return methods
    .filter((method) => method.channels[channel.id])
    .map((method) => ({
      method,
      availability: availabilityAt(notice, method.id, channel.id, at),
    }))
    .filter(({ availability }) => availability.state === 'available' || availability.state === 'limited');
}
