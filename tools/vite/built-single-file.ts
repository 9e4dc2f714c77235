import { createBuilder, type Rolldown } from 'vite';

let built: Promise<string> | undefined;

/** The single file for the dev server: built when it is first asked for, and again after {@link forgetSingleFile}. */
export function builtSingleFile(): Promise<string> {
  built ??= build().catch((error: unknown) => {
    forgetSingleFile();
    throw error;
  });
  return built;
}

/** To be called when its sources have changed. */
export function forgetSingleFile(): void {
  built = undefined;
}

async function build(): Promise<string> {
  const builder = await createBuilder({ logLevel: 'error', environments: { single: { build: { write: false } } } });
  const output = [await builder.build(builder.environments.single!)].flat() as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}
