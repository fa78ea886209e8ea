// The reader's comforts. Nothing here is needed to read: notes, sources and navigation work without it.
(function () {
  'use strict'
  var root = document.documentElement

  function stored(name, value) {
    try {
      if (value === undefined) return localStorage.getItem(name)
      localStorage.setItem(name, value)
    } catch (error) {
      // Pages opened from a disk may have no storage.
    }
    return null
  }

  // Colours: the system's, until the reader chooses.
  var button = document.getElementById('theme')
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  }
  function nameButton() {
    button.textContent = isDark() ? button.dataset.light : button.dataset.dark
  }
  var theme = stored('book-theme')
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme
  if (button) {
    button.hidden = false
    nameButton()
    button.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark'
      stored('book-theme', root.dataset.theme)
      nameButton()
    })
  }

  // The sources view stays on from page to page.
  var sources = document.getElementById('show-sources')
  if (sources) {
    sources.checked = stored('book-sources') === 'on'
    sources.addEventListener('change', function () {
      stored('book-sources', sources.checked ? 'on' : 'off')
    })
  }

  // A note opened on a narrow screen closes with Escape and gives the focus back to its call.
  addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      var note = document.querySelector('.note:target')
      var back = note && note.querySelector('.back')
      if (back) {
        var y = scrollY
        location.hash = back.getAttribute('href')
        scrollTo(0, y)
        var call = document.getElementById(back.getAttribute('href').slice(1))
        if (call) call.focus({ preventScroll: true })
      }
      var focused = document.activeElement
      if (focused && focused.classList.contains('siglum')) focused.blur()
      root.classList.add('cards-dismissed')
      return
    }
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return
    var rel = event.key === 'ArrowRight' ? 'next' : event.key === 'ArrowLeft' ? 'prev' : ''
    var link = rel && document.querySelector('link[rel="' + rel + '"]')
    if (link) location.href = link.href
  })
  addEventListener('pointermove', function () {
    root.classList.remove('cards-dismissed')
  })
  addEventListener('focusin', function () {
    root.classList.remove('cards-dismissed')
  })

  // Notes in the margin stand beside their calls: one that would push the next away is cut to the lines it has room for.
  var notes = Array.prototype.slice.call(document.querySelectorAll('.note'))
  var wide = matchMedia('screen and (min-width: 64rem)')
  function fit() {
    notes.forEach(function (note) {
      note.classList.remove('cut')
    })
    if (!wide.matches) return
    var places = notes.map(function (note) {
      var call = document.getElementById(note.querySelector('.back').hash.slice(1)) || note
      var style = getComputedStyle(note)
      var gap = parseFloat(style.marginBottom) + parseFloat(style.marginTop)
      return { note: note, top: call.getBoundingClientRect().top, height: note.offsetHeight, line: parseFloat(style.lineHeight), gap: gap }
    })
    var foot = -Infinity
    places.forEach(function (place, i) {
      var top = Math.max(place.top, foot)
      var room = i + 1 < places.length ? places[i + 1].top - top - place.gap : Infinity
      var isLate = top - place.top > 5 * place.line
      var lines = Math.max(isLate ? 2 : 3, Math.floor(room / place.line))
      // The last line alone is not worth a cut, but where notes crowd.
      if ((isLate ? lines : lines + 1) * place.line < place.height - 1) {
        place.note.classList.add('cut')
        place.note.style.setProperty('--lines', lines)
        place.height = lines * place.line
      }
      foot = top + place.height + place.gap
    })
  }
  var waiting = 0
  function fitSoon() {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(fit)
  }
  if (notes.length > 0) {
    fitSoon()
    addEventListener('resize', fitSoon)
    if (sources) sources.addEventListener('change', fitSoon)
    if (document.fonts && document.fonts.ready) document.fonts.ready.then(fitSoon)
  }

  // A link to each paragraph appears beside it when it is pointed at.
  var text = document.getElementById('text')
  var here = document.createElement('a')
  here.className = 'here'
  here.textContent = '¶'
  here.setAttribute('aria-label', (text && text.dataset.here) || '¶')
  if (text && text.dataset.here) {
    text.addEventListener('pointerover', function (event) {
      var block = event.target.closest('p[id], li[id], h2[id], h3[id]')
      if (!block || block.closest('.contents, .index') || block.contains(here)) return
      here.href = '#' + block.id
      block.appendChild(here)
    })
  }
})()
