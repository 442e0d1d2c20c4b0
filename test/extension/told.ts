/** What is reported in settings files. */
import * as vscode from 'vscode';
import { until } from './support';

export interface Told {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly message: string;
}

/** What is reported in settings files, with the text that is marked. */
export async function told(): Promise<Told[]> {
  const all: Told[] = [];
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    if (!/settings\.json$|\.code-workspace$/.test(uri.path)) continue;
    const own = diagnostics.filter(({ source }) => source === 'Descrape');
    if (own.length === 0) continue;
    const lines = (await textOf(uri)).split('\n');
    for (const { range, message } of own) {
      const text =
        range.start.line === range.end.line
          ? (lines[range.start.line] ?? '').slice(range.start.character, range.end.character)
          : lines.slice(range.start.line, range.end.line + 1).join('\n');
      all.push({ uri, text, message });
    }
  }
  return all;
}

/** Empty when the file is gone. */
async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

/** Waits for what is reported on this text. */
export function toldAbout(file: RegExp, text: string): Promise<Told> {
  return until(`a report on ${text} in ${String(file)}`, async () => {
    const all = await told();
    return all.find((one) => file.test(one.uri.path) && one.text === text);
  });
}
