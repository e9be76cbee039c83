import { defineConfig } from 'vitest/config';
import vue from '@vitejs/plugin-vue';
// @ts-expect-error development only, plain JavaScript
import { mockApi } from './dev/mock-api.mjs';

export default defineConfig({
  plugins: [vue(), { name: 'mock-api', apply: 'serve', configureServer: (server) => void server.middlewares.use(mockApi()) }],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    // Nothing inline: the pages live under a content security policy that allows 'self' alone.
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
  },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
});
