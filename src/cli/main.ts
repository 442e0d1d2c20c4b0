/** The command line: reads the arguments, runs the command, answers with an exit code. */
import { version } from '../../package.json';
import { readArguments } from './arguments';
import { runClean } from './clean';
import { Configs } from './config';
import { internalError, type Context } from './context';
import { EXIT, type ExitCode } from './exit';
import { help } from './help';
import { runExtract } from './extract';
import { runJsonl } from './jsonl';
import type { Options } from './options';
import { painter, wantsColor } from './paint';
import { Report } from './report';
import { runScan } from './scan';
import { OutputFailed, ReaderGone, Sink } from './sink';

async function main(args: readonly string[]): Promise<ExitCode> {
  const request = readArguments(args);
  const color = request.kind === 'run' && request.options.color;
  const report = new Report(process.stderr, painter(wantsColor(color, process.stderr, process.env)));
  const stdout = new Sink(process.stdout);
  try {
    switch (request.kind) {
      case 'help':
        await stdout.write(help(request.command));
        break;
      case 'version':
        await stdout.write(`${version}\n`);
        break;
      case 'mistake': {
        const where = ['descrape', request.command, '--help'].filter((word) => word !== undefined).join(' ');
        report.error('descrape', `${request.message}\nAll options, with examples: ${where}`);
        return EXIT.failed;
      }
      case 'run':
        return await run(request.options, stdout, report);
    }
    await stdout.flush();
    return EXIT.ok;
  } catch (error) {
    if (error instanceof ReaderGone) return report.failed ? EXIT.failed : EXIT.ok;
    if (error instanceof OutputFailed) report.error('<stdout>', `Cannot be written: ${error.message}.`);
    else report.error('descrape', internalError(error));
    return EXIT.failed;
  }
}

async function run(options: Options, stdout: Sink, report: Report): Promise<ExitCode> {
  const cwd = process.cwd();
  const configs = await Configs.open(options.config, cwd, report);
  if (configs === undefined) return EXIT.failed;
  if (options.stdin && process.stdin.isTTY) {
    report.note('<stdin>', 'Reading what you type; Ctrl+D on a line of its own ends it.');
  }
  const paint = painter(wantsColor(options.color, process.stdout, process.env));
  const context: Context = { cwd, stdout, report, configs, paint };
  if (options.jsonl) return runJsonl(options, context);
  switch (options.command) {
    case 'scan':
      return runScan(options, context);
    case 'clean':
      return runClean(options, context);
    case 'extract':
      return runExtract(options, context);
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
