// VS Code's own is made for telemetry, which is off here.
exports.getDeviceId = () => Promise.resolve('00000000-0000-0000-0000-000000000000');
