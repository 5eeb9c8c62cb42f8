import type { ProblemTexts } from './problem-types.ts'

export const en: ProblemTexts = {
  'not-json': {
    title: 'Not JSON',
    detail: ({ line, column, found }) =>
      `Not JSON at line ${line}, column ${column}: ${found === null ? 'the text ends here, incomplete' : `here stands ${found}`}.`,
    advice: 'Correct the text at the place named and send it again.',
  },
  'not-utf8': {
    title: 'Not UTF-8',
    detail: ({ byte }) => `The text is not UTF-8 from byte ${byte} on; it may be GBK.`,
    advice: 'Convert the text to UTF-8; for whole files use /api/v1/import, which recognises encodings.',
  },
  'body-incomplete': {
    title: 'The content did not arrive completely',
    detail: () => 'The connection broke before all of the content had arrived.',
    advice: 'Send it again.',
  },
  'bad-parameter': {
    title: 'Wrong parameter',
    detail: ({ name, found, expected }) => `Parameter ${name} is “${found}”; expected ${expected}.`,
    advice: 'See the API description for what the parameter may be.',
  },
  'cross-origin': {
    title: 'Writes from other web sites are refused',
    detail: ({ origin }) => `The request comes from ${origin}, not from a page of this site.`,
    advice: 'Use the pages of this site or call from a program. A reverse proxy must pass Host unchanged.',
  },
  'not-found': {
    title: 'Not found',
    detail: ({ path }) => `${path} does not exist or is not published.`,
    advice: 'Check the address.',
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    detail: ({ method, allowed }) => `${method} is not supported here; use ${allowed}.`,
    advice: 'Use one of the methods listed in Allow.',
  },
  'already-published': {
    title: 'Already published',
    detail: ({ revision }) => `Revision ${revision} is published; there is nothing new to publish.`,
    advice: 'Save a change first, then publish.',
  },
  'blocked-by-findings': {
    title: 'Errors stand in the way of publication',
    detail: ({ count }) => `${count} error(s) must be corrected before publication; see findings.`,
    advice: 'Correct what findings names; where a rule allows it, record a reason instead.',
  },
  'stale-version': {
    title: 'Changed meanwhile',
    detail: ({ current, sent }) => `You started from ${sent}; it is now ${current}: somebody has saved in between.`,
    advice: 'Read the report again, merge your changes, save with the new ETag. Keep your text until then.',
  },
  'too-large': {
    title: 'Too large',
    detail: ({ limit }) => `The content exceeds the limit of ${limit}.`,
    advice: 'Make images smaller or split the content.',
  },
  'unsupported-media-type': {
    title: 'Unsupported content type',
    detail: ({ found, expected }) => `Content-Type is ${found}; expected ${expected}.`,
    advice: 'Set the right Content-Type.',
  },
  'not-a-report': {
    title: 'Not an annual report',
    detail: ({ first, count }) => (count > 1 ? `${first} ${count - 1} more in problems.` : first),
    advice: 'Correct the places listed in problems; the format is schema.json of each edition under /api/v1/editions.',
  },
  'not-last-year': {
    title: 'Not the report of the year before',
    detail: ({ found, expected }) => `previous is the report of ${found}; expected the one of ${expected}.`,
    advice: 'Relations over years hold between neighbouring years only: send that report, or leave previous out.',
  },
  'no-file': {
    title: 'No file',
    detail: () => 'The request holds no file named “file”, or the file is empty.',
    advice: 'Send multipart/form-data with the field “file”, or the file itself as the body.',
  },
  'unreadable-document': {
    title: 'No annual report could be read',
    detail: ({ file, first }) => (file === '' ? first! : `${file}: ${first}`),
    advice: 'Check the file as problems says; or open it, copy the text and import that by pasting.',
  },
  'document-too-heavy': {
    title: 'The file is too complex',
    detail: ({ file, seconds }) =>
      `${file || 'What was sent'}: not read within ${seconds} seconds or too much memory; stopped.`,
    advice: 'The file may be damaged: save it anew, or copy its text and import that by pasting.',
  },
  'version-required': {
    title: 'If-Match is missing',
    detail: ({ current }) => `Saving and publishing need If-Match, the version you started from; it is now ${current}.`,
    advice: 'Read the report first and send its ETag as If-Match. An asterisk is not accepted.',
  },
  'internal-error': {
    title: 'Internal error',
    detail: ({ reference }) => `The program failed; it is recorded under ${reference}.`,
    advice: 'Tell the administrator the reference.',
  },
  busy: {
    title: 'Busy',
    detail: () => 'Too many files are being read; try again in a moment.',
    advice: 'Try again after Retry-After.',
  },
  'database-unavailable': {
    title: 'The database does not answer',
    detail: ({ reference }) => `The database cannot be reached; nothing was saved. Reference ${reference}.`,
    advice: 'Try again later; if it persists, tell the administrator.',
  },
  'storage-full': {
    title: 'The disk is full',
    detail: ({ reference }) => `There is no space left; nothing was saved. Reference ${reference}.`,
    advice: 'The administrator must free space.',
  },
}
