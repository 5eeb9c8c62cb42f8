import type { ProblemTexts } from './problem-types.ts'

export const zhCN: ProblemTexts = {
  'not-json': {
    title: '不是 JSON',
    detail: ({ line, column, found }) =>
      `第 ${line} 行第 ${column} 个字符处不合 JSON 语法：${found === null ? '内容到此为止，没有写完' : `此处是 ${found}`}。`,
    advice: '按指出的行列改正后重新提交。',
  },
  'not-utf8': {
    title: '不是 UTF-8 编码',
    detail: ({ byte }) => `从第 ${byte} 个字节起不是 UTF-8，可能是 GBK 编码。`,
    advice: '把内容转为 UTF-8 再提交；整份文件请用 /api/v1/import，它会识别编码。',
  },
  'body-incomplete': {
    title: '内容没有传完',
    detail: () => '连接在内容传完之前断开了。',
    advice: '重新提交。',
  },
  'bad-parameter': {
    title: '参数不对',
    detail: ({ name, found, expected }) => `参数 ${name} 为“${found}”，应为${expected}。`,
    advice: '按接口说明改正参数。',
  },
  'cross-origin': {
    title: '不接受别的网站发来的写入',
    detail: ({ origin }) => `请求来自 ${origin}，不是本站的页面。`,
    advice: '在本站页面上操作，或由程序直接调用。反向代理须原样传递 Host。',
  },
  'not-found': {
    title: '没有找到',
    detail: ({ path }) => `${path} 不存在，或尚未发布。`,
    advice: '核对地址。',
  },
  'method-not-allowed': {
    title: '不支持这种方法',
    detail: ({ method, allowed }) => `此处不支持 ${method}，可用：${allowed}。`,
    advice: '改用 Allow 中列出的方法。',
  },
  'already-published': {
    title: '已经发布',
    detail: ({ revision }) => `第 ${revision} 稿已经发布，没有新的改动可发布。`,
    advice: '先保存改动，再发布。',
  },
  'blocked-by-findings': {
    title: '有错误，不能发布',
    detail: ({ count }) => `还有 ${count} 处错误，改正后才能发布，见 findings。`,
    advice: '按 findings 逐项改正；其中允许说明的，可以写明原因。',
  },
  'stale-version': {
    title: '已被改动',
    detail: ({ current, sent }) => `您依据的是 ${sent}，现在是 ${current}：其间有人保存过。`,
    advice: '重新读取，把您的改动合并进去，再用新的 ETag 保存。您的内容没有丢，请先留存。',
  },
  'too-large': {
    title: '内容过大',
    detail: ({ limit }) => `内容超过 ${limit} 的上限。`,
    advice: '压缩图片或拆分后再提交。',
  },
  'unsupported-media-type': {
    title: '不支持这种内容类型',
    detail: ({ found, expected }) => `Content-Type 为 ${found}，应为 ${expected}。`,
    advice: '设置正确的 Content-Type。',
  },
  'not-a-report': {
    title: '不是年度报告',
    detail: ({ first, count }) => (count > 1 ? `${first}另有 ${count - 1} 处，见 problems。` : first),
    advice: '按 problems 中的位置逐项改正；格式见 /api/v1/editions 下各版本的 schema.json。',
  },
  'not-last-year': {
    title: '不是上一年度的报告',
    detail: ({ found, expected }) => `previous 是 ${found} 年度的报告，应为 ${expected} 年度。`,
    advice: '跨年关系只在相邻两年之间成立；请换成上一年度的报告，或不送 previous。',
  },
  'no-file': {
    title: '没有文件',
    detail: () => '请求里没有名为 file 的文件，或文件是空的。',
    advice: '用 multipart/form-data 的 file 字段上传，或直接以文件内容为请求体。',
  },
  'unreadable-document': {
    title: '读不出年度报告',
    detail: ({ file, first }) => (file === '' ? first! : `${file}：${first}`),
    advice: '按 problems 所说核对文件；可以打开后复制正文，用粘贴方式导入。',
  },
  'document-too-heavy': {
    title: '文件过于复杂',
    detail: ({ file, seconds }) => `${file || '所发内容'}：${seconds} 秒内没能读完，或占用内存过多，已停止。`,
    advice: '文件可能已损坏；请另存一份，或复制正文后粘贴导入。',
  },
  'version-required': {
    title: '缺少 If-Match',
    detail: ({ current }) => `保存和发布须带 If-Match，写明所依据的版本；现在是 ${current}。`,
    advice: '先读取报告，用它的 ETag 作为 If-Match。不接受 *。',
  },
  'internal-error': {
    title: '服务器内部错误',
    detail: ({ reference }) => `程序出错，已记录，编号 ${reference}。`,
    advice: '请把编号告诉管理员。',
  },
  busy: {
    title: '正忙',
    detail: () => '正在读取的文件太多，请稍候再试。',
    advice: '按 Retry-After 稍后重试。',
  },
  'database-unavailable': {
    title: '数据库没有响应',
    detail: ({ reference }) => `数据库暂时连接不上，内容没有保存，编号 ${reference}。`,
    advice: '稍后重试；持续出现请联系管理员。',
  },
  'storage-full': {
    title: '磁盘已满',
    detail: ({ reference }) => `存储空间不足，内容没有保存，编号 ${reference}。`,
    advice: '请管理员清理磁盘后重试。',
  },
}
