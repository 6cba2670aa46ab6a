import { runImport } from './import/run.ts';

/** `npm run import -- --kind university FILE.csv`; see docs/import.md. */
process.exitCode = await runImport(process.argv.slice(2));
