// On the page for addresses that do not exist: what class an unknown code would be in, and which codes are near it.
(function () {
  'use strict';
  var place = document.getElementById('sg-near');
  if (!place) return;
  var asked = '';
  try {
    asked = decodeURIComponent(location.pathname).replace(/\/(index\.html)?$/, '').replace(/\.html$/, '').split('/').pop();
  } catch (malformed) { /* Not a code then. */ }
  if (!asked || asked.length > 80) return;

  // How many letters must be changed, added, left out or swapped.
  function distance(left, right) {
    var before = [];
    var last = [];
    for (var j = 0; j <= right.length; j += 1) last[j] = j;
    for (var i = 1; i <= left.length; i += 1) {
      var row = [i];
      for (j = 1; j <= right.length; j += 1) {
        var cost = left[i - 1] === right[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
        if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[right.length];
  }

  function rank(code) {
    var left = asked.toLowerCase();
    var right = code.toLowerCase();
    if (left === right) return -1;
    var isNumber = /^\d+$/.test(left) && /^\d+$/.test(right);
    return distance(left, right) + (isNumber ? Math.min(Math.abs(left - right), 900) / 1000 : 0);
  }

  function link(text, href) {
    var element = document.createElement('a');
    element.textContent = text;
    element.href = href;
    return element;
  }

  function show(data) {
    var codeClass = data.classes.filter(function (one) {
      try { return one.match && new RegExp(one.match).test(asked); } catch (malformed) { return false; }
    })[0];
    var near = data.entries.map(function (entry) { return { entry: entry, rank: rank(entry.code) }; })
      .filter(function (one) { return one.rank < Math.max(2, asked.length / 2); })
      .sort(function (one, other) { return one.rank - other.rank; }).slice(0, 6);
    if (!codeClass && (!near.length || near[0].rank >= 2)) return false;
    var text = document.createElement('p');
    text.append('There is no ' + data.noun + ' ' + asked + ' here. ');
    if (codeClass) text.append('It would be one of ', link(codeClass.title, root + codeClass.path), '.');
    place.append(text);
    if (near.length) {
      var list = document.createElement('ul');
      list.className = 'sg-list sg-row';
      near.forEach(function (one) {
        var item = document.createElement('li');
        item.append(link(one.entry.code + (one.entry.name ? ' ' + one.entry.name : ''), root + one.entry.path));
        list.append(item);
      });
      place.append('Did you mean one of these?', list);
    }
    place.hidden = false;
    return true;
  }

  // One catalogue after the other, the one that the address lies in first.
  var root = place.getAttribute('data-root');
  var sources = place.getAttribute('data-catalogues').trim().split(/\s+/).sort(function (one, other) {
    return lies(other) - lies(one);
  });
  function lies(source) { return location.pathname.indexOf(source.slice(0, source.lastIndexOf('/') + 1)) === 0 ? 1 : 0; }
  (function next() {
    var source = sources.shift();
    if (!source) return;
    fetch(source).then(function (response) { return response.ok ? response.json() : null; }).then(function (data) {
      if (!data || !show(data)) next();
    }, next);
  })();
})();
