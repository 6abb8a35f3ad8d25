// Prints the first sheet of a workbook as another library reads it: rows of cells, as JSON.
import readSheets from 'read-excel-file/node';

const [, , path] = process.argv;
const [sheet] = await readSheets(path);
process.stdout.write(JSON.stringify(sheet.data));
