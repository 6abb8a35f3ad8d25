import { fileURLToPath } from 'node:url';
import { format } from 'node:util';

import type { AskedCommand, SaidCommand } from './said-command.ts';

// A program that runs commands one after another in this one process, where what they share is loaded once: it
// takes a list of them as JSON, and prints what each of them said in the same order. A command ends where it asks to.

class Ended extends Error {
  readonly status: number;

  constructor(status: number) {
    super('The command has ended.');
    this.status = status;
  }
}

const print = process.stdout.write.bind(process.stdout);
const said = { stdout: '', stderr: '' };
const catching = (stream: keyof typeof said) => (text: string | Uint8Array) => {
  said[stream] += String(text);
  return true;
};
process.stdout.write = catching('stdout');
process.stderr.write = catching('stderr');
process.exit = (code) => {
  throw new Ended(Number(code ?? process.exitCode ?? 0));
};

async function ask({ command, words }: AskedCommand): Promise<SaidCommand> {
  const file = new URL(`../../${command}`, import.meta.url);
  process.argv = [process.execPath, fileURLToPath(file), ...words];
  // Another address is another module, which runs again.
  file.search = new URLSearchParams(words.map((word) => ['word', word])).toString();
  Object.assign(said, { stdout: '', stderr: '' });
  // oxlint-disable-next-line walls/layers -- It names commands only, which are of this layer.
  const status = await import(file.href).then(
    () => Number(process.exitCode ?? 0),
    (problem: unknown) => {
      if (problem instanceof Ended) return problem.status;
      said.stderr += format(problem);
      return 1;
    },
  );
  process.exitCode = 0;
  return { status, ...said };
}

const asked = JSON.parse(process.argv[2] ?? '[]') as readonly AskedCommand[];
const answers: SaidCommand[] = [];
for (const one of asked) answers.push(await ask(one));
print(JSON.stringify(answers));
