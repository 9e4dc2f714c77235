import { hostOf } from '../../notice/href.js';
import { toICalendar } from '../../schedule/index.js';
import { nearest } from '../../rules/nearest.js';
import { documentArgument, newCommand, type MakeCommand } from '../command.js';
import { CliError, type Io } from '../io.js';
import { collect, forceOption, langOption, outOption } from '../options.js';
import { readNotice } from '../read-notice.js';
import { writeOut } from '../write-out.js';

interface Flags {
  readonly lang?: string;
  readonly host?: string;
  readonly outage?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
}

/** `ics`: the outages as a calendar file. */
export const command: MakeCommand = (io) =>
  newCommand('ics', 'Makes a calendar file (iCalendar) of the outages.', [
    'ikp-widgets ics notice.json --out outages.ics',
    'ikp-widgets ics notice.json --outage profil-zaufany-2024-01 --lang en',
  ])
    .addArgument(documentArgument())
    .option('--outage <id>', 'only this outage; may be given several times', collect)
    .addOption(langOption())
    .option('--host <host>', 'the portal’s host, which makes the events’ names unique')
    .addOption(outOption)
    .addOption(forceOption)
    .action((source: string, flags: Flags) => makeCalendar(source, flags, io));

async function makeCalendar(source: string, flags: Flags, io: Io): Promise<void> {
  if (flags.host !== undefined && !/^[\w-]+(\.[\w-]+)*$/.test(flags.host))
    throw new CliError(`--host ${flags.host} is no host. Write the portal’s, like: --host pacjent.gov.pl`);
  const { notice } = await readNotice(source, io);
  const all = notice.outages ?? [];
  if (all.length === 0) throw new CliError('The document has no outages, so there is nothing for a calendar.');
  const ids = all.map(({ id }) => id);
  const outages = flags.outage?.map((id) => {
    const outage = all.find((each) => each.id === id);
    if (outage) return outage;
    const near = nearest(id, ids);
    throw new CliError(
      `No outage has the id ${id}. ${near ? `Did you mean ${near}?` : `The ids are: ${ids.slice(0, 10).join(', ')}.`}`,
    );
  });
  const site = notice.scamWarning?.officialSites?.[0];
  // The host makes the events' names unique: that of the portal, as the widgets take it from the page.
  const host = flags.host ?? (/^https?:/i.test(source) ? hostOf(source) : site ? hostOf(site.href) : 'localhost');
  const languages = [...(flags.lang ? [flags.lang] : []), notice.language, ...notice.languages];
  await writeOut(toICalendar(notice, { languages, host, ...(outages && { outages }) }), flags, io);
}
