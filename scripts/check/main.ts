import { help } from './help';
import { readOptions, WrongUse } from './options';
import { runAcceptance } from './run-acceptance';
import { runPath } from './run-path';

/** Runs the command and answers its exit status. */
export async function main(args: string[]): Promise<number> {
  try {
    const options = readOptions(args, new Date());
    if (options.help) {
      process.stdout.write(help);
      return 0;
    }
    const { text, code } = await (options.pathOnly ? runPath(options) : runAcceptance(options));
    process.stdout.write(text);
    return code;
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`zegel-check: ${error.message}\nzegel-check --help says more.\n`);
    return 2;
  }
}
