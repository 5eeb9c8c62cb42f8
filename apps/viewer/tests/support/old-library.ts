/**
 * What script libraries of 2008 do to a page's built-ins, in short: `Array.from` and `reduce` with another meaning,
 * `toJSON` on every type, enumerable methods on arrays and functions, `$` and `Event` taken.
 */
export const oldLibrary = `<script>
(function () {
  function toArray(source) {
    if (!source) return []
    var length = source.length || 0, made = new Array(length)
    while (length--) made[length] = source[length]
    return made
  }
  Array.from = toArray
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }
  Array.prototype.entries = Array.prototype.toArray = function () { return toArray(this) }
  Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i] }
  Array.prototype.clear = function () { this.length = 0; return this }
  Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' }
  String.prototype.toJSON = function () { return '"' + this + '"' }
  Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys }
  Function.prototype.curry = function () { return this }
  HTMLElement.prototype.update = HTMLElement.prototype.show = function () { return this }
  HTMLElement.prototype.remove = function () { this.parentNode.removeChild(this); return this }
  window.Event = { observe: function () {} }
  window.$ = window.jQuery = function () { return [] }
})()
</script>`

/** Older still: every object gets a method that `for in` sees. */
export const pollutedObjects = `<script>Object.prototype.extend = function () { return this }</script>`
