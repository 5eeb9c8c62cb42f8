/** Words of a portal page around a report: path, date line, share buttons, downloads, footer. */
const words =
  /当前位置|您的位置|首页|(?:信息)?来源[：:]|(?:发布|更新|公开|成文)?(?:时间|日期)[：:]|浏览(?:次数|量)|点击(?:数|量|次数)|字体[：:]|微信|微博|QQ空间|分享到|扫一扫|打印(?:本页)?|关闭(?:窗口|本页)|全真版|文字版|相关链接|文件下载|附件下载|索引号|发布机构|主题分类|组配分类|有效性|繁[體体]|无障碍|适老|长者|智能问答|视力保护|返回顶部|上一篇|下一篇|版权所有|主办单位|承办单位|网站标识码|ICP备|公网安备|网站地图|联系我们|页面生成时间|文件已失效|采集时间/

/** Whether a line belongs to the page around the report rather than to the report. */
export function isFurniture(text: string): boolean {
  const compact = text.replace(/\s+/g, '')
  if (/^(?:-->|<!--)/.test(compact)) return true
  return words.test(compact) && !/[。；]/.test(compact.replace(/-->.*$/, '')) && compact.length <= 300
}

/** Furniture at the end of a last paragraph: `… 附件下载`. */
const tail = /\s*(?:附件下载|相关链接[：:]?|打印本页|关闭窗口|分享到[：:]?|扫一扫[^。]{0,20})\s*$/

export function splitTail(text: string): { text: string; dropped: string } {
  const found = tail.exec(text)
  return found ? { text: text.slice(0, found.index).trim(), dropped: found[0].trim() } : { text, dropped: '' }
}
