// Validates each line of a file by a schema of 2020-12, and prints the lines that are not valid.
const fs = require('fs');
const Ajv = require(process.argv[2] + '/node_modules/ajv/dist/2020');

const schema = JSON.parse(fs.readFileSync(process.argv[3], 'utf8'));
const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(schema);
const lines = fs.readFileSync(process.argv[4], 'utf8').split('\n').filter((line) => line);
const invalid = lines.filter((line) => !validate(JSON.parse(line)));
invalid.forEach((line) => console.log(line.slice(0, 500)));
console.log(`${lines.length} lines, ${invalid.length} not valid`);
