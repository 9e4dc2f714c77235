import { plainText } from '../../notice/inline.js';
import { MINUTE, toEpoch, type EpochMs } from '../../notice/instant.js';
import { localize } from '../../notice/localize.js';
import type { Notice, Outage } from '../../notice/index.js';
import { formatOffset, offsetAt } from '../../notice/zone.js';
import { boundariesOf, phaseAt, type Phase } from '../../schedule/index.js';
import { phaseFacts } from '../../schedule/phase-facts.js';
import { phaseSpans } from '../../schedule/phase-spans.js';
import { documentArgument, newCommand, type MakeCommand } from '../command.js';
import { painter, printable, type Io } from '../io.js';
import { formatOption } from '../options.js';
import { readNotice } from '../read-notice.js';

interface Flags {
  readonly format: 'text' | 'json';
}

/** Something that changes at a moment. */
interface Change {
  readonly at: EpochMs;
  readonly outage: string;
  readonly what: string;
  /** The outage's phase from then on. */
  readonly phase: Phase;
}

const PHASES: Readonly<Record<Phase, string>> = {
  unannounced: 'not announced yet',
  upcoming: 'announced',
  active: 'begins',
  ended: 'ends',
  cancelled: 'is cancelled',
  gone: 'is no longer shown',
  unknown: 'unknown',
};

/** `timeline`: every change in order, by the clocks of the document's zone and in UTC. */
export const command: MakeCommand = (io) =>
  newCommand('timeline', 'Lists all changes in order, by the clocks of the document’s zone and in UTC.', [
    'ikp-widgets timeline notice.json',
    'ikp-widgets timeline notice.json --format json',
  ])
    .addArgument(documentArgument())
    .addOption(formatOption('how to list', ['text', 'json']))
    .action((source: string, flags: Flags) => list(source, flags, io));

async function list(source: string, { format }: Flags, io: Io): Promise<void> {
  const { notice } = await readNotice(source, io);
  const changes = (notice.outages ?? [])
    .flatMap((outage) => changesOf(outage, notice))
    .sort((first, second) => first.at - second.at);
  if (format === 'json') {
    const rows = changes.map(({ at, outage, phase, what }) => ({
      local: local(at, notice.timeZone),
      utc: utc(at),
      outage,
      phase,
      what,
    }));
    io.out(`${JSON.stringify({ format: 1, timeZone: notice.timeZone, changes: rows }, null, 2)}\n`);
  } else io.out(changes.length > 0 ? table(changes, notice, io) : 'Nothing changes: the document has no outages.\n');
}

function changesOf(outage: Outage, notice: Notice): Change[] {
  const at = boundariesOf(outage);
  if (!at) return [];
  const changes: Change[] = [];
  const add = (moment: EpochMs, what: string) =>
    changes.push({ at: moment, outage: outage.id, what, phase: phaseAt(outage, moment) });
  for (const { phase, from } of phaseSpans(at).slice(1)) {
    const isGoingOn = phaseFacts[phase]?.awaits === 'end';
    add(from, [PHASES[phase], ...(isGoingOn ? effects(outage) : [])].join('; '));
  }
  for (const { method, activateBefore } of outage.affects ?? []) {
    const deadline = toEpoch(activateBefore);
    // Of an outage that was called off before, there is nothing to do in time.
    if (deadline !== undefined && phaseFacts[phaseAt(outage, deadline - 1)]?.awaits)
      add(deadline, `deadline: too late to activate ${method}`);
  }
  for (const { at: told, text } of outage.updates ?? []) {
    const words = plainText(localize(text, [notice.language], notice.language).value).replace(/\s+/g, ' ');
    add(toEpoch(told)!, `news: ${words.length > 60 ? `${words.slice(0, 60)}…` : words}`);
  }
  return changes;
}

function effects({ affects }: Outage): string[] {
  return (affects ?? []).map(({ method, state, channels }) => {
    const where = channels ? ` in ${channels.join(', ')}` : '';
    return `${method} ${state === 'unavailable' ? 'does not work' : 'works on a condition'}${where}`;
  });
}

function table(changes: readonly Change[], { timeZone }: Notice, io: Io): string {
  const paint = painter(io);
  const width = Math.max(...changes.map(({ at }) => local(at, timeZone).length), timeZone.length);
  const lines = changes.map(({ at, outage, what }) => {
    const times = `${local(at, timeZone).padEnd(width)}  ${paint('dim', utc(at).padEnd(20))}`;
    return `${times}  ${paint('bold', outage)}: ${printable(what)}`;
  });
  return `${[`${timeZone.padEnd(width)}  ${'UTC'.padEnd(20)}`, ...lines].join('\n')}\n`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Fri 2024-01-19 20:00:00+01:00`; seconds only where there are some */
function local(at: EpochMs, timeZone: string): string {
  const offset = offsetAt(at, timeZone);
  const wall = new Date(at + offset * MINUTE);
  const [date, time] = wall.toISOString().slice(0, 19).split('T');
  return `${WEEKDAYS[wall.getUTCDay()]!} ${date!} ${time!.replace(/:00$/, '')}${formatOffset(offset)}`;
}

function utc(at: EpochMs): string {
  return new Date(at).toISOString().replace(/(:00)?\.\d+Z$/, 'Z');
}
