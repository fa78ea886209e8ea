// Full-text search without a server. The index and the passages are loaded when the first query is made.
(function () {
  'use strict'
  var form = document.getElementById('search')
  var field = document.getElementById('query')
  var count = document.getElementById('count')
  var list = document.getElementById('results')
  var engine = null
  var waiting = null
  var most = 60

  // The same cuts as when the index was made: words, and pairs of signs where a script has no spaces.
  var unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/
  function folded(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ß/g, 'ss')
  }
  function terms(text) {
    var found = []
    var words = folded(text).match(/[\p{L}\p{N}]+/gu) || []
    words.forEach(function (word) {
      if (!unspaced.test(word)) return found.push(word)
      var signs = Array.from(word)
      if (signs.length === 1) found.push(word)
      for (var i = 0; i + 1 < signs.length; i++) found.push(signs[i] + signs[i + 1])
    })
    return found
  }

  function load(names, done) {
    if (names.length === 0) return done()
    var script = document.createElement('script')
    script.src = 'search/' + names[0] + '.js'
    script.onload = function () {
      load(names.slice(1), done)
    }
    document.head.appendChild(script)
  }
  function ready(done) {
    if (engine) return done()
    if (waiting) {
      waiting = done
      return
    }
    waiting = done
    load(['minisearch', 'index', 'passages'], function () {
      engine = MiniSearch.loadJSON(bookIndex, {
        fields: ['text'],
        storeFields: [],
        tokenize: terms,
        processTerm: function (term) {
          return term
        },
      })
      waiting()
    })
  }

  // Pages of the text weigh more than lists that repeat it.
  function weight(id) {
    return bookPages[bookPassages[id][0]][2]
  }

  function find(query) {
    var asked = terms(query)
    if (asked.length === 0) return []
    var options = {
      prefix: function (term, i, all) {
        return i === all.length - 1 && term.length > 1
      },
      combineWith: 'AND',
      boostDocument: weight,
    }
    var hits = engine.search(query, options)
    if (hits.length === 0) hits = engine.search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND', boostDocument: weight })
    return hits
  }

  // Shows the words around the first hit, with every hit marked.
  function excerpt(text, matched) {
    var words = []
    var pattern = /[\p{L}\p{N}\p{M}]+/gu
    for (var found = pattern.exec(text); found; found = pattern.exec(text)) {
      var fold = folded(found[0])
      var hit = matched.some(function (term) {
        return fold === term || (unspaced.test(term) && fold.indexOf(term) >= 0)
      })
      if (hit) words.push([found.index, found.index + found[0].length])
    }
    var from = words.length ? Math.max(0, words[0][0] - 90) : 0
    if (from > 0) from = text.indexOf(' ', from) + 1 || from
    var to = Math.min(text.length, from + 260)
    if (to < text.length) to = text.lastIndexOf(' ', to) > from ? text.lastIndexOf(' ', to) : to
    var line = document.createElement('p')
    var done = from
    if (from > 0) line.append('… ')
    words.forEach(function (word) {
      if (word[0] < done || word[1] > to) return
      var mark = document.createElement('mark')
      mark.textContent = text.slice(word[0], word[1])
      line.append(text.slice(done, word[0]), mark)
      done = word[1]
    })
    line.append(text.slice(done, to), to < text.length ? ' …' : '')
    return line
  }

  function show(query) {
    var hits = find(query)
    list.textContent = ''
    count.textContent = hits.length === 0 ? count.dataset.none : count.dataset.many.replace('{count}', hits.length)
    hits.slice(0, most).forEach(function (hit) {
      var passage = bookPassages[hit.id]
      var page = bookPages[passage[0]]
      var item = document.createElement('li')
      var link = document.createElement('a')
      link.href = page[0] + (passage[1] ? '#' + passage[1] : '')
      link.textContent = page[1]
      item.append(link, excerpt(passage[2], hit.terms))
      list.append(item)
    })
  }

  function search() {
    var query = field.value.trim()
    if (query === '') {
      list.textContent = ''
      count.textContent = ''
      return
    }
    ready(function () {
      show(field.value.trim())
    })
  }

  var timer = 0
  field.addEventListener('input', function () {
    clearTimeout(timer)
    timer = setTimeout(search, 150)
  })
  form.addEventListener('submit', function (event) {
    event.preventDefault()
    search()
  })
  var asked = new URLSearchParams(location.search).get('q')
  if (asked) {
    field.value = asked
    search()
  }
  field.focus()
})()
