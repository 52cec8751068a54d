// Prints the version of Node.js, then every code that http.STATUS_CODES knows, with its phrase.
const { STATUS_CODES } = require('node:http');

console.log(`version\t${process.versions.node}`);
for (const [code, phrase] of Object.entries(STATUS_CODES)) console.log(`${code}\t${phrase}`);
