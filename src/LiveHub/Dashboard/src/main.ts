import '@fontsource-variable/inter/wght.css'
import './styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { onUnauthorized } from './api/http'
import App from './App.vue'
import { i18n } from './i18n/i18n'
import { router } from './router'
import { usePreferences } from './stores/preferences'
import { useSession } from './stores/session'

const app = createApp(App).use(createPinia()).use(i18n)
onUnauthorized(useSession().expire)
await usePreferences().begin()
app.use(router).mount('#app')
