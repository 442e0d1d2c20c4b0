// Runs in the extension host in place of a suite (`startup.mjs`): activates the extension and says what that took.
const Module = require('node:module');
const path = require('node:path');

const MAIN = path.resolve(__dirname, '../../dist/extension.js');

exports.run = async () => {
  const vscode = require('vscode');
  const extension = vscode.extensions.getExtension('descrape.descrape');
  const times = { load: undefined, activate: undefined };
  const load = Module._extensions['.js'];
  Module._extensions['.js'] = (module, file) => {
    const began = performance.now();
    load(module, file);
    if (path.resolve(file) !== MAIN) return;
    times.load = performance.now() - began;
    const { activate } = module.exports;
    module.exports = {
      ...module.exports,
      activate: (context) => {
        const start = performance.now();
        try {
          return activate(context);
        } finally {
          times.activate = performance.now() - start;
        }
      },
    };
  };
  const problem = extension.isActive ? 'The extension was active before the probe.' : undefined;
  await extension.activate();
  console.log(`@startup ${JSON.stringify({ ...times, problem })}`);
};
