export const usage = `gouji: check and convert annual reports on government information disclosure

  gouji check FILE|DIR... [--previous FILE] [--format text|json|sarif] [--lang zh-CN|en]
      Checks reports (json, txt, html) and says what does not add up.
  gouji convert IN -o OUT [--lang zh-CN|en]
      Converts a report; the ending of OUT decides: json, txt, html.
  gouji rules [--format text|json] [--lang zh-CN|en]
      Lists the rules.
  gouji schema [EDITION]
      Prints the JSON Schema of an edition (default: the newest).

Exit code: 0 no error, 1 errors found, 2 something could not be read.
`
