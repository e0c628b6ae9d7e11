// `policyspace/import`: rows of public data sets, or of any table with a mapping, as measures.
export { importRows, importerFor } from './import/import-rows.ts'
export type { Imported, Importer } from './import/import-rows.ts'
export { layoutOf } from './import/mapping.ts'
export type { Mapping } from './import/mapping.ts'
export type { SourceRow } from './import/read-row.ts'
export { readMapping } from './import/sources/generic.ts'
export { sources } from './import/sources/index.ts'
