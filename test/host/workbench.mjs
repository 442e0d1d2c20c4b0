// Addresses of the workbench, and what has to be slipped into its page.

/**
 * The address that opens a folder or a `.code-workspace`, and maybe a file in it.
 * `payload` is passed on to the workbench; what it understands is in VS Code's `web.api.ts`.
 */
export function workbenchUrl(server, { folder, workspace, file, payload = [] } = {}) {
  const query = new URLSearchParams({ tkn: server.token });
  if (workspace) query.set('workspace', workspace);
  else if (folder) query.set('folder', folder);
  else query.set('ew', 'true'); // an empty window
  const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
  if (file) all.push(['openFile', server.remote(file)]);
  query.set('payload', JSON.stringify(all));
  return `${server.origin}/?${query}`;
}

/**
 * Adds to the `developmentOptions` in the page before its script reads them: the only way to give the web worker
 * host an extension in development. (Rewriting the HTML on its way makes Chromium block the page's WebSocket.)
 */
export function addDevelopmentOptions(page, options) {
  return page.addInitScript((more) => {
    document.addEventListener('readystatechange', () => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta || document.readyState !== 'interactive') return;
      const config = JSON.parse(meta.dataset.settings);
      Object.assign((config.developmentOptions ??= {}), more);
      meta.dataset.settings = JSON.stringify(config);
    });
  }, options);
}
