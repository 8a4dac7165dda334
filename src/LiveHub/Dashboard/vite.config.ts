import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const server = 'http://127.0.0.1:5080'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_I18N_LEGACY_API__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    // scripts/check-size.mjs reads from it what the first page loads.
    manifest: true,
    // MapLibre is one lazy chunk of about a megabyte; what is loaded before it has its own, stricter check.
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/api': server, '/hubs': { target: server, ws: true } } },
  test: { include: ['tests/**/*.test.ts'] },
})
