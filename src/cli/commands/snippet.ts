import { Option } from 'commander';
import { entryOf } from '../../elements/registry.js';
import type { ElementName } from '../../elements/names.js';
import { pageFor } from '../../embedding/page.js';
import { places } from '../../embedding/places.js';
import type { Page, Way } from '../../embedding/way.js';
import { wayNames, ways, type WayName } from '../../embedding/ways.js';
import { documentArgument, newCommand, type MakeCommand } from '../command.js';
import { elementsFor } from '../elements.js';
import { CliError, type Io } from '../io.js';
import { elementOption, langOption } from '../options.js';
import { integrity, version } from '../package.js';
import { readNotice } from '../read-notice.js';

interface Flags {
  readonly element?: readonly ElementName[];
  readonly way?: WayName;
  readonly src?: string;
  readonly lang?: string;
}

/** `snippet`: the markup for each way of embedding, with the hash of this version and a fallback from the document. */
export const command: MakeCommand = (io) =>
  newCommand('snippet', 'Prints the markup for each way of embedding, with integrity.', [
    'ikp-widgets snippet notice.json',
    'ikp-widgets snippet notice.json --way cms --element outage-banner --src /notices/now.json',
  ])
    .addArgument(documentArgument())
    .addOption(new Option('--way <way>', 'only this way').choices(wayNames))
    .addOption(elementOption('element'))
    .option('--src <address>', 'where pages find the document; /<file name> by default')
    .addOption(langOption('the language of widget and fallback; the document’s own by default'))
    .action((source: string, flags: Flags) => printSnippets(source, flags, io));

async function printSnippets(source: string, { lang, element: asked, ...flags }: Flags, io: Io): Promise<void> {
  const { notice, document } = await readNotice(source, io);
  const has = elementsFor(notice);
  const missing = asked?.find((element) => !has.includes(element));
  if (missing)
    throw new CliError(`The document has nothing for <${missing}>; it has something for: ${has.join(', ')}.`);
  const page = pageFor({
    widgets: (asked ?? has).map((tag) => ({ element: entryOf(tag) })),
    document,
    notice,
    lang,
    src: flags.src ?? (/^https?:/i.test(source) ? source : `/${source === '-' ? 'notice.json' : fileName(source)}`),
    script: `/assets/ikp-widgets-${version()}.js`,
    now: io.now(),
    version: version(),
    integrity: integrity(),
  });
  const chosen = flags.way ? [flags.way] : wayNames.filter((way) => !ways[way].isLong);
  io.out(`${chosen.map((way) => textOf(ways[way], page)).join('\n\n')}\n`);
}

/** The pieces of a way, each under a comment. */
function textOf({ comment, build }: Way, page: Page): string {
  return build(page)
    .map(({ place, code }, index) => `${places[place].comment(index === 0 ? comment : places[place].en)}\n${code}`)
    .join('\n\n');
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}
