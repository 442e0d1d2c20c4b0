// Runs in the extension host in place of a suite (`startup.mjs`): says what the activation of the extension took, by the
// marks that VS Code itself sets around loading its file and calling `activate` (whole milliseconds).
const ID = 'descrape.descrape';

exports.run = async () => {
  const vscode = require('vscode');
  await vscode.extensions.getExtension(ID).activate();
  const marks = globalThis.MonacoPerformanceMarks?.getMarks() ?? [];
  const at = (name) => marks.find((mark) => mark.name === `code/extHost/${name}/${ID}`)?.startTime;
  const load = at('didLoadExtensionCode') - at('willLoadExtensionCode');
  const activate = at('didActivateExtension') - at('willActivateExtension');
  const problem =
    Number.isNaN(load) || Number.isNaN(activate) ? 'VS Code set no marks for the extension.' : undefined;
  console.log(`@startup ${JSON.stringify({ load, activate, problem })}`);
};
