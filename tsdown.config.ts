import { defineConfig } from 'tsdown'

/**
 * Two builds. The command is bundled with its libraries into a few CommonJS chunks that are loaded when needed:
 * that starts several times faster than resolving packages one by one. The library keeps its dependencies outside.
 */
export default defineConfig([
  {
    entry: { cli: 'src/cli/main.ts' },
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: 'dce-only',
    dts: false,
    clean: true,
    deps: { alwaysBundle: [/.*/], neverBundle: ['jiti', 'typescript'], onlyBundle: false },
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
