import { defineConfig } from 'tsdown'
import { compileCaseCheck } from './scripts/compile-case-check.ts'

/** Commander can start other programs as subcommands; this one has none, and loading that takes several milliseconds. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id: string, importer?: string) =>
    id === 'node:child_process' && importer?.includes('/commander/') ? '\0no-child-process' : null,
  load: (id: string) => (id === '\0no-child-process' ? 'export default {}' : null),
}

/** See `src/case/is-case.ts`. */
const compiledCaseCheck = {
  name: 'compiled-case-check',
  load: (id: string) =>
    id.endsWith('/src/case/is-case.ts') ? { code: compileCaseCheck(), moduleType: 'js' } : null,
}

/** What comes before the rest, and what is large and not needed by every run. */
const APART_FILES = [
  'case/is-case',
  'cli/(start|code-cache|sight|result-cache|init.*|library-input|fix-library|template-replacements|git.*)',
  'config/import-module',
  'libraries/.*',
  'platforms/.*',
]
const APART = new RegExp(`/src/(${APART_FILES.join('|')})\\.ts$`)

/** The formats for forges and CI servers with what they share: one file more to open for those who ask for one. */
const REPORTS =
  /\/src\/report\/(checkstyle|github|gitlab|junit|markdown.*|rdjson|sarif.*|file-name|fingerprint|home|interchange|listed|xml)\.ts$/

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** Whether a module comes with no library but commander and single functions of date-fns: static imports only, lazy ones are paid for when they run. */
function isLight(id: string, graph: ModuleGraph, path: readonly string[] = []): boolean {
  if (path.includes(id)) return true
  if (id.includes('/node_modules/')) return /node_modules\/(commander|date-fns|@date-fns)\//.test(id)
  const imports = graph.getModuleInfo(id)?.importedIds ?? []
  return imports.every((other) => !/[/\0]/.test(other) || isLight(other, graph, [...path, id]))
}

/**
 * Two builds. The command is bundled with its libraries into a few CommonJS chunks that are loaded when needed:
 * that starts several times faster than resolving packages one by one. The library keeps its dependencies outside.
 */
export default defineConfig([
  {
    entry: { cli: 'src/cli/start.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: !process.env.READABLE,
    dts: false,
    clean: true,
    plugins: [withoutChildProcess, compiledCaseCheck],
    // Its main file asks for its other files in a way that no bundler follows: they would be missing.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    outputOptions: {
      // Each file that is opened takes as long as compiling several of them: all that a plain run may need is one.
      codeSplitting: {
        groups: [
          {
            name: (id, graph) => (!APART.test(id) && !REPORTS.test(id) && isLight(id, graph) ? 'run' : null),
            // A group takes what its modules import, unless another one has it.
            priority: 1,
          },
          { name: 'reports', test: REPORTS },
        ],
      },
    },
    deps: { alwaysBundle: [/.*/], neverBundle: ['jiti', 'typescript', 'js-yaml'], onlyBundle: false },
  },
  {
    entry: { index: 'src/index.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: true,
    clean: false,
  },
])
