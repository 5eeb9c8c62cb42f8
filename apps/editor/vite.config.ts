import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import components from 'unplugin-vue-components/vite'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  plugins: [
    vue(),
    components({
      dirs: [],
      dts: 'src/components.generated.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css', directives: false })],
    }),
  ],
  resolve: { conditions: ['@gouji/source', ...defaultClientConditions] },
  build: {
    target: 'chrome86',
    cssTarget: 'chrome86',
    // Nothing inlined: the page works under a policy that allows only its own origin.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 8820, proxy: { '/api': 'http://127.0.0.1:8787', '/widget': 'http://127.0.0.1:8787' } },
})
