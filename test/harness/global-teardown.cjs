module.exports = () => globalThis.testDatabases.stop();
