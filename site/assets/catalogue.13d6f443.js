// Filters the catalogue's tables by words and facets. The state is in the address, so that it can be linked.
(function () {
  'use strict';
  var form = document.querySelector('.sg-filter');
  if (!form) return;
  var input = document.getElementById('sg-filter-text');
  var count = form.querySelector('.sg-filter-count');
  var selects = Array.prototype.slice.call(form.querySelectorAll('select'));
  var parts = Array.prototype.slice.call(document.querySelectorAll('.sg-class'));

  function words(text) {
    return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  }
  var rows = Array.prototype.map.call(document.querySelectorAll('.sg-table tr[data-code]'), function (row) {
    var facets = { status: [row.getAttribute('data-status')], authority: [row.getAttribute('data-authority')] };
    Array.prototype.forEach.call(row.querySelectorAll('[data-facet]'), function (cell) {
      facets[cell.getAttribute('data-facet')] = Array.prototype.map.call(cell.children, function (value) {
        return value.textContent;
      });
    });
    var text = row.textContent + ' ' + (row.getAttribute('data-aliases') || '');
    return { row: row, code: words(row.getAttribute('data-code')), text: ' ' + words(text) + ' ', facets: facets };
  });

  function fits(item, wanted) {
    return wanted.every(function (word) { return item.code.indexOf(word) === 0 || item.text.indexOf(' ' + word) >= 0; })
      && selects.every(function (select) {
        return !select.value || (item.facets[select.name] || []).indexOf(select.value) >= 0;
      });
  }

  function filter() {
    var wanted = words(input.value).split(' ').filter(Boolean);
    var shown = 0;
    rows.forEach(function (item) {
      var isShown = fits(item, wanted);
      item.row.hidden = !isShown;
      if (isShown) shown += 1;
    });
    parts.forEach(function (part) { part.hidden = !part.querySelector('tr[data-code]:not([hidden])'); });
    var isFiltered = wanted.length > 0 || selects.some(function (select) { return select.value; });
    form.toggleAttribute('data-filtered', isFiltered);
    count.textContent = isFiltered ? shown + ' of ' + rows.length : '';
  }

  function remember() {
    var query = new URLSearchParams();
    if (input.value.trim()) query.set('q', input.value.trim());
    selects.forEach(function (select) { if (select.value) query.set(select.name, select.value); });
    var text = query.toString();
    try {
      history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash);
    } catch (refused) { /* From disk some browsers keep the address as it is. */ }
  }

  function changed() {
    filter();
    remember();
  }

  var query = new URLSearchParams(location.search);
  input.value = query.get('q') || '';
  selects.forEach(function (select) {
    var value = query.get(select.name);
    if (Array.prototype.some.call(select.options, function (option) { return option.value === value; })) {
      select.value = value;
    }
  });
  form.addEventListener('input', changed);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var visible = rows.filter(function (item) { return !item.row.hidden; });
    var exact = visible.filter(function (item) { return item.code === words(input.value); });
    var only = exact[0] || (visible.length === 1 && visible[0]);
    if (only) location.href = only.row.querySelector('a').href;
  });
  form.addEventListener('reset', function () { setTimeout(changed); });
  input.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !input.value) return;
    event.preventDefault();
    input.value = '';
    changed();
  });
  form.hidden = false;
  filter();
})();
