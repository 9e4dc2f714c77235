import { addCatalogue, type Catalogue } from '../language/index.js';
import { hasPage, sayOnce } from '../source/index.js';
import { addLanguage } from '../widgets/parts/add-language.js';
import { files, reviewed } from './language-files.js';

// A module is not told its element; and elements of the page can be named `currentScript`.
const candidates = hasPage ? [document.currentScript, document.querySelector('script[src*="ikp-widgets"]')] : [];
const script = candidates.find((element) => element?.localName === 'script') as HTMLScriptElement | undefined;
const { ikpBase, ikpLanguages } = script?.dataset ?? {};

for (const language of (reviewed + (ikpLanguages ?? '')).match(/\S+/g) ?? []) {
  const hash = files[language];
  if (!hash) sayOnce(`data-ikp-languages="${language}": write one of ${String(Object.keys(files))}.`);
  else addCatalogue(language, () => void fetchCatalogue(language, hash));
}

async function fetchCatalogue(language: string, hash: string): Promise<void> {
  const file = `languages/${language}.json`;
  try {
    // The hash is in the address too, so that no cache gives the file of another version.
    const address = `${ikpBase ?? String(new URL('.', script!.src))}${file}?${hash}`;
    const response = await fetch(address, { integrity: 'sha256-' + hash });
    addLanguage(language, (await response.json()) as Catalogue);
  } catch (error) {
    sayOnce(`${file}: ${String(error)}`);
  }
}
