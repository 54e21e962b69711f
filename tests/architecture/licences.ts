import { join } from 'node:path';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import { licenceAllows } from './licenceAllows';

// Over what ships alone: a tool of the workshop may be under any licence.
// jsPDF asks for these and their like, which the build leaves out (src/build/jspdfAlone.ts).
const NOT_BUILT = ['canvg', 'html2canvas', 'rgbcolor'];
init({ start: join(import.meta.dirname, '../..'), production: true, excludePrivatePackages: true, excludePackages: NOT_BUILT.join(';') }, (error: Error | null, packages: ModuleInfos) => {
  if (error) throw error;
  const names = Object.keys(packages);
  const refused = names.filter((name) => ![packages[name]?.licenses ?? 'UNKNOWN'].flat().every(licenceAllows));
  for (const name of refused) console.error(`${name}: ${String(packages[name]?.licenses)}`);
  console.log(`${String(names.length)} packages ship, ${String(refused.length)} under a licence that is not allowed.`);
  if (refused.length > 0 || names.length === 0) process.exitCode = 1;
});
