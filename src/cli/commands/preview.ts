import { uiFor } from '../../language/ui.js';
import { matchLanguage } from '../../language/match.js';
import { addCatalogues } from '../../server/catalogues.js';
import { storedElements } from '../../server/elements.js';
import { previewNote } from '../../widgets/parts/notes.js';
import type { ViewContext } from '../../widgets/parts/view-context.js';
import { elementsOf } from '../elements.js';
import { CliError, painter, printable, type Io } from '../io.js';
import { languageOf, momentOf, zoneOption } from '../options.js';
import { readNotice } from '../read-notice.js';
import { templateText } from '../text/template-text.js';

export interface PreviewFlags {
  readonly at?: string;
  readonly lang?: string;
  readonly device: 'computer' | 'phone';
  readonly element?: readonly string[];
  readonly zone?: string;
}

/** `preview`: what each widget says at a moment. The very views of the widgets say it, so it is what visitors read. */
export async function previewCommand(source: string, flags: PreviewFlags, io: Io): Promise<number> {
  const now = flags.at === undefined ? io.now() : momentOf(flags.at, '--at');
  const wanted = flags.lang === undefined ? '' : languageOf(flags.lang);
  const zone = flags.zone === undefined ? undefined : zoneOption(flags.zone);
  const elements = elementsOf(flags.element);
  const { notice } = await readNotice(source, io);
  addCatalogues();
  const ui = uiFor(notice, wanted);
  if (wanted && matchLanguage(wanted, notice.languages) === undefined)
    io.err(`The document has no texts in "${wanted}"; it has: ${notice.languages.join(', ')}.\n`);
  const context: ViewContext = { notice, ui, now, headingLevel: 2 };
  const paint = painter(io);
  const at = new Date(now).toISOString().replace('.000', '');
  const text = inZone(zone ?? notice.timeZone, () => [
    templateText(previewNote(at, ui), paint),
    ...elements.map((element) => {
      const said = storedElements[element].view(context, { outages: [], compact: false, device: flags.device });
      const rule = paint('dim', `── <${element}> ${'─'.repeat(Math.max(0, 74 - element.length))}`);
      return `${rule}\n\n${said === undefined ? NOTHING : templateText(said, paint)}`;
    }),
  ]).join('\n\n');
  io.out(`${printableButStyle(text, io)}\n`);
  return 0;
}

const NOTHING = '(nothing to show: the element takes no space)';

/** The views ask the device for its zone: here it is the visitor's, not that of the machine. */
function inZone<Result>(zone: string, work: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } catch (error) {
    throw new CliError(`The document can’t be shown: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

// eslint-disable-next-line no-control-regex -- the codes of our own styles
const STYLE = /(\u001b\[\d+m)/;

/** Without what a document might tell the terminal to do; our own styles stay. */
function printableButStyle(text: string, { colour }: Io): string {
  if (!colour) return printable(text);

  return text
    .split(STYLE)
    .map((part, index) => (index % 2 ? part : printable(part)))
    .join('');
}
