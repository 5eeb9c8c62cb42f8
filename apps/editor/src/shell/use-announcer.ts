import { ref } from 'vue'

const message = ref('')

/** One polite live region for the whole page. */
export function useAnnouncer() {
  return {
    message,
    announce: (text: string) => {
      message.value = text
    },
  }
}
