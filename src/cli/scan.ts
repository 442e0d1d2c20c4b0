/** `descrape scan`: lists findings. */
import { scan } from '../engine';
import type { Finding, ScanResult } from '../model/finding';
import { CONFIDENCES, type Confidence } from '../model/rule';
import type { Options } from './options';
import { workThrough, type Context } from './context';
import { targetsOf } from './document';
import { EXIT, type ExitCode } from './exit';
import { jsonFailure, JsonList, jsonScan } from './output-json';
import { scanGroup, scanSummary } from './output-text';
import { ReaderGone } from './sink';

/** Scans what the options name and prints it. Problems are reported; the exit code says whether there were any. */
export async function runScan(options: Options, context: Context): Promise<ExitCode> {
  const { stdout, report, paint } = context;
  const list = options.format === 'json' ? new JsonList(stdout) : undefined;
  const tally: Pick<Finding, 'confidence'>[] = [];
  let files = 0;
  let filesWithSome = 0;
  try {
    const targets = await targetsOf(options, context.cwd);
    const outcomes = workThrough(targets, options, context, ({ text, format, settings }) =>
      atLeast(scan({ text, format }, settings.policy), options.confidence),
    );
    for await (const outcome of outcomes) {
      if (outcome.kind === 'failure') {
        await list?.add(jsonFailure(outcome.name, 'scan', outcome.message));
        continue;
      }
      const { document, result } = outcome;
      files++;
      if (result.findings.length > 0) filesWithSome++;
      for (const { confidence } of result.findings) tally.push({ confidence });
      if (list) await list.add(jsonScan(document.name, result));
      else if (result.findings.length > 0) {
        await stdout.write(`${scanGroup(document.name, document.text, result.findings, paint)}\n`);
      }
    }
    if (list) await list.end();
    else if (files > 0) {
      await stdout.write(paint('bold', scanSummary(tally, filesWithSome, files).trimEnd()) + '\n');
    }
    await stdout.flush();
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  if (report.failed) return EXIT.failed;
  return tally.length > 0 ? EXIT.found : EXIT.ok;
}

/** The result with only the findings of at least this confidence. */
export function atLeast(result: ScanResult, confidence: Confidence = 'suspect'): ScanResult {
  const lowest = CONFIDENCES.indexOf(confidence);
  const findings = result.findings.filter((finding) => CONFIDENCES.indexOf(finding.confidence) >= lowest);
  return { ...result, findings };
}
