import { useLanguage } from '../language/use-language.ts'
import { type Api, createApi } from './client.ts'

const { language } = useLanguage()
const api = createApi(
  (...request) => fetch(...request),
  () => language.value,
)

export function useApi(): Api {
  return api
}
