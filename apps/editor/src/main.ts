import { createApp } from 'vue'
import App from './App.vue'
import { createEditorRouter } from './router.ts'
import './styles/base.css'
import './styles/print.css'
import './styles/tokens.css'

createApp(App).use(createEditorRouter()).mount('#app')
