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
    minify: true,
    dts: false,
    clean: true,
    plugins: [withoutChildProcess, compiledCaseCheck],
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
