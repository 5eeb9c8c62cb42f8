/** The widget's script element, known only while it runs; nothing where the widget came another way. */
const script = document.currentScript as HTMLScriptElement | null

/** What the page's policy may ask of everything the widget adds. */
export const nonce = script?.nonce

/** Where the rest of the rules stands: `gouji-report.js` has `gouji-report.rules.js` beside it. */
export const rulesAddress = script?.src.replace(/\.js(?=$|[?#])/, '.rules.js')
