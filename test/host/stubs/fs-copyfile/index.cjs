// VS Code's own is a native module (needs a compiler) for copy-on-write copies.
const fs = require('node:fs');
exports.constants = fs.constants;
exports.copyFile = fs.promises.copyFile;
exports.copyFileSync = fs.copyFileSync;
exports.cp = fs.promises.cp;
exports.isCloneSupported = () => false;
