import { createRouter, createWebHistory } from 'vue-router'
import HomePage from './home/HomePage.vue'

export function createEditorRouter() {
  return createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', name: 'home', component: HomePage },
      { path: '/reports/:id', name: 'report', component: () => import('./report/ReportPage.vue'), props: true },
      { path: '/:anything(.*)*', redirect: '/' },
    ],
    scrollBehavior: (_to, _from, saved) => saved ?? { left: 0, top: 0 },
  })
}
