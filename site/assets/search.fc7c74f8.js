/* The search in the browser. It ranks as `sitegen search` does, by the rules in the manual's search.md. */
(function () {
'use strict';
const { root } = document.querySelector('script[data-client]').dataset;

// Tables of the index.
let digits, asking, pairs, ranges, blocks;

/* Kind and letters of a character; null for a separator. */
function fold(char) {
  const code = char.codePointAt(0);
  for (const [first, letters] of blocks) {
    const letter = letters[code - first];
    if (letter === ' ') return null;
    if (letter) return letter === '.' ? [] : ['x', letter === '?' ? char : pairs.get(letter) || letter];
  }
  const kind = ranges.findIndex(list => list.some(([first, last]) => code >= first && code <= last));
  return kind < 0 ? ['x', char] : [null, [], ['c', char]][kind];
}

/* Lower, upper, digit, other, character without spaces, joiners. */
function item(char) {
  if (/[a-z]/.test(char)) return ['l', char];
  if (/[A-Z]/.test(char)) return ['u', char.toLowerCase()];
  if (/[0-9]/.test(char)) return ['d', char];
  if (/[-_]/.test(char)) return ['-', ''];
  if (/['\u2019]/.test(char)) return ["'", ''];
  return char === '.' ? ['.', '.'] : char < '\x80' ? null : fold(char);
}

function words(text) {
  const out = [];
  let items = [];
  const emit = (text, at) => out.push({ text: [...text].slice(0, 40).join(''), whole: at < 0, at });
  for (const char of text + ' ') {
    const next = item(char);
    if (next && next[0]) items.push(next);
    if (next) continue;
    const letters = (from, to) => items.slice(from, to).map(([, text]) => text).join('');
    for (let { 0: run, index } of items.map(([kind]) => kind).join('').matchAll(/c+|[ludx]+(?:[-.'][ludx]+)*/g)) {
      const end = index + run.length, parts = [];
      if (run[0] === 'c') {
        do emit(letters(index, Math.min(index + 2, end))); while (++index < end - 1);
        continue;
      }
      let from = index;
      for (const { 0: joiner, index: at } of run.matchAll(/(?<=l)(?=u)|(?<=u)(?=ull)|-|(?<!d)\.|\.(?!d)|$/g)) {
        parts.push(letters(from, index + at));
        from = index + at + joiner.length;
      }
      parts.forEach(emit);
      if (parts.length > 1) emit(parts.join(''), -1);
    }
    items = [];
  }
  return out;
}

// Index: scripts that call one function.

const waiting = {}, loaded = {}, shards = {};
const api = window.sitegenSearch = (name, text) => waiting[name](text);

function load(name) {
  return loaded[name] ||= new Promise((resolve, reject) => {
    waiting[name] = resolve;
    const script = make('script', { src: root + 'search/' + (name ? 'shards/' + name : 'index') + '.js' }, document.head);
    script.onerror = () => reject(delete loaded[name]);
  });
}

const BASE = 91, MORE = 60, LEVELS = 7, WEIGHTS = [12, 17, 24, 34, 49, 69, 98], LAST_SECTION = 12;
const digit = char => digits.indexOf(char);

function records(text) {
  const list = [];
  let key = '';
  for (const [, shared, rest, value] of text.matchAll(/^(.)([^\t\n]*)\t(.*)$/gm)) {
    list.push({ key: key = key.slice(0, digit(shared)) + rest, value });
  }
  return list;
}

function postings(text) {
  const head = digit(text[0]), found = [];
  let index = 1, page = -1;
  const next = () => digit(text[index++]);
  const number = (value = next()) => value < MORE ? value : value + (BASE - MORE) * number();
  while (index < text.length) {
    page += number();
    const both = next(), section = both / LEVELS | 0;
    found.push({ page, section: section < LAST_SECTION ? section : section + number(), level: both % LEVELS });
  }
  return { rarity: head >> 2, isCommon: head & 2, isPartial: head & 1, found };
}

const WORDS = 0, NEIGHBOURS = 1, FORWARD = 2, REVERSED = 3, PAGES = 4, TEXTS = 5;

let opened;
async function index() {
  if (!opened) {
    const [header, ...trees] = (await load('')).split('\n\n'), [first, ...lines] = header.split('\n');
    const tables = lines.map(line => line.split(' '));
    digits = first;
    asking = new Set(tables[0]);
    pairs = new Map(tables[1].map(pair => [pair[0], pair.slice(1)]));
    ranges = tables.slice(2, 5).map(ranges => ranges.map(range => range.split('-').map(code => parseInt(code, 16))));
    blocks = lines.slice(5, 11).map(line => [parseInt(line, 16), [...line.split('\t')[1]]]);
    const facets = lines.slice(11).map(line => line.split('\t')).map(([name, label, ...values]) => ({ name, label, values }));
    opened = { facets, trees: trees.map(tree => [+tree[0], records(tree.slice(2))]) };
  }
  return opened;
}

const shard = async name => shards[name] ||= records(await load(name));

async function leaves(tree, from, to, most) {
  let [depth, ...level] = (await index()).trees[tree];
  for (; depth > 0; depth--) {
    const names = [];
    for (const list of level) {
      let group, first;
      list.forEach(({ key, value }, i) => {
        // The first has the name of several.
        if (value) [group, first] = [value, i];
        if (!(list[i + 1]?.key <= from || names[0] && key > to || names[most - 1])) names.push(group + '-' + (i - first));
      });
    }
    level = await Promise.all(names.map(shard));
  }
  return level.flat();
}

const value = async (tree, key) => (await leaves(tree, key, key, 1)).find(entry => entry.key === key)?.value;

const list = async (tree, key) => (text => text && postings(text))(await value(tree, key));

async function starting(prefix, most, to = prefix + '\uffff') {
  return (await leaves(WORDS, prefix, to, most)).filter(({ key }) => key.startsWith(prefix));
}

const others = async (prefix, word) => (await starting(prefix, 2)).filter(({ key }) => key !== word && !/^#|[=*]$/.test(key));

function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (/..(ies|ied)$/.test(word)) return word.slice(0, -3) + 'y';
  return word.replace(/(..[^sui])s$/, '$1')
    .replace(/(...)(?:ing|ed|ly)$|(....)ment$|(...[ts])ion$/, '$1$2$3')
    .replace(/(...)e$/, '$1').replace(/(..)([^aeiou])\2$/, '$1$2');
}

/* Pages to sections to weights. */
function add(to, { rarity, isPartial, isCommon, found }, kind) {
  for (const { page, section, level } of found) {
    const sections = to.pages[page] ||= {};
    sections[section] = Math.max(sections[section] || 0, WEIGHTS[level] * kind >> 4);
  }
  to.isPartial |= isPartial;
  if (kind < FORM && to.isExact) return;
  if (kind === FULL) Object.assign(to, { isExact: true, isCommon });
  to.rarity = Math.min(rarity, to.rarity || rarity);
}

async function find(word, isOpen, isQuoted) {
  const to = { pages: {}, rarity: 0 }, exact = await list(WORDS, word);
  if (exact) add(to, exact, FULL);
  if (isQuoted) return to;
  const own = stem(word), beginning = own.replace(/y$/, '');
  if (/^[a-z]+$/.test(word) && beginning.length > 2) {
    for (const { key, value } of await others(beginning, word)) {
      if (stem(key) === own) add(to, postings(value), FORM);
    }
  }
  if (isOpen && ([...word].length > 1 || word > '\u07ff')) {
    const best = await list(WORDS, word + '*');
    const longer = best ? [] : (await others(word, word)).slice(0, 60);
    for (const found of best ? [best] : longer.map(({ value }) => postings(value))) add(to, found, LONGER);
  }
  return to;
}

function distance(a, b) {
  let before = [], last = [0, ...b].map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}

async function near(word) {
  const letters = [...word], found = {}, to = { pages: {}, rarity: 0 };
  const most = letters.length < 4 || /[0-9]/.test(word) ? 0 : letters.length < 9 ? 1 : 2;
  for (const tree of most ? [FORWARD, REVERSED] : []) {
    const turn = list => tree === REVERSED ? [...list].reverse() : list;
    const turned = turn(letters), whole = turned.join('');
    const beginning = turned.slice(0, letters.length / (most + 1) | 0).join('');
    const around = [...await leaves(tree, beginning, beginning + '\uffff', 2), ...await leaves(tree, whole, whole, 1)];
    for (const { key, value } of around) {
      const other = turn([...key]), word = other.join(''), far = distance(letters, other);
      if (key.startsWith(beginning) && far <= most) found[word] = { word, far, isOther: other[0] !== letters[0], rarity: digit(value) };
    }
  }
  const best = Object.values(found).sort((a, b) => a.far - b.far || a.isOther - b.isOther || a.rarity - b.rarity || (a.word < b.word ? -1 : 1));
  for (const { word, far } of best.slice(0, 2)) {
    if (far > best[0].far) break;
    add(to, await list(WORDS, word), NEAR);
    to.shown ||= word;
  }
  return to;
}

const FULL = 16, FORM = 13, LONGER = 11, NEAR = 10, ASKING = 5, PAIR = 24, QUOTED = 32, FEW = 2, MOST_READ = 50;
const spelt = value => value.split(' ').filter(Boolean).join('_');

async function parse(text) {
  const { facets } = await index(), units = [], filters = [];
  text.split(/["\u201c\u201d]/).forEach((segment, number) => {
    // Odd segments are quoted.
    const quote = number % 2 && number;
    if (!quote) {
      segment = segment.split(' ').filter(chunk => {
        const { name, values } = facets.find(({ name }) => chunk.startsWith(name + ':')) || { values: [] };
        const value = values.find(value => name + ':' + spelt(value) === chunk);
        if (value) filters.push(name + '=' + value);
        return !value;
      }).join(' ');
    }
    for (const { text, whole } of words(segment)) {
      if (!whole && units.length < 12) units.push({ texts: [text], quote });
      let texts = [];
      for (let at = units.length - 1; whole && at >= 0 && !units[at].whole; at--) {
        texts = [...units[at].texts, ...texts];
        if (texts.join('') === text) units.splice(at, units.length, { texts, whole: text, quote: units[at].quote });
      }
    }
  });
  return { units, filters, isTyping: units.at(-1)?.quote === 0 && !/[ "\u201c\u201d]$/.test(text) };
}

async function rank(text, isWanted = () => true) {
  const { units: asked, filters, isTyping } = await parse(text), groups = [];
  const units = await Promise.all(asked.map(async ({ texts, whole: text, quote }, number) => {
    const isOpen = isTyping && number === asked.length - 1;
    const parts = await Promise.all(texts.map((part, i) => find(part, isOpen && i === texts.length - 1, quote)));
    const whole = text && await find(text, isOpen, quote);
    for (const i in parts) {
      if (!quote && ![whole, parts[i]].some(matches => matches?.rarity)) parts[i] = await near(texts[i]);
    }
    return { texts, parts, whole, quote, weight: !text && !quote && asking.has(texts[0]) ? ASKING : FULL };
  }));
  if (units.every(unit => unit.weight < FULL)) units.forEach(unit => unit.weight = FULL);
  for (const { parts, whole, weight } of units) {
    for (const part of [...parts, whole]) if (part) groups.push({ part, weight });
  }
  const typed = units.flatMap(({ texts, parts, quote }) => texts.map((text, i) => ({ text, part: parts[i], quote })));
  const quotes = {};
  for (const word of typed) if (word.quote) (quotes[word.quote] ||= []).push(word);
  for (let i = 1; i < typed.length; i++) {
    const left = typed[i - 1], right = typed[i], quote = left.quote === right.quote && left.quote;
    if (!left.part.isCommon || !right.part.isCommon || !quote && asking.has(left.text) && asking.has(right.text)) continue;
    const part = { pages: {}, rarity: 0 }, both = await list(NEIGHBOURS, left.text + ' ' + right.text);
    if (both) add(part, both, FULL);
    groups.push({ part, weight: quote ? QUOTED : PAIR });
    if (quote) {
      units.push({ parts: [part], weight: FULL, quote });
      quotes[quote].isKnown = !part.isPartial;
    }
  }
  const patterns = Object.values(quotes).filter(words => words[2] || words[1] && !words.isKnown).map(pattern);
  const named = await names(typed.map(({ text, part }) => part.shown || text).join(''), isTyping);
  let pages = typed[0] && Object.keys(Object.assign({}, named, ...groups.map(({ part }) => part.pages)));
  for (const filter of filters) {
    const found = (await list(WORDS, '#' + filter))?.found.map(({ page }) => '' + page) || [];
    pages = pages?.filter(page => found.includes(page)) || found;
  }
  const has = ({ parts, whole }, page) => whole?.pages[page] || parts.every(part => part.isPartial || part.pages[page]);
  pages = (pages || []).filter(page => units.every(unit => !unit.quote || has(unit, page)));
  const required = units.filter(unit => unit.weight === FULL && !unit.quote);
  const complete = pages.filter(page => required.every(unit => has(unit, page)));
  const isQuestion = required.length > FEW || units.some(unit => unit.weight < FULL);
  const isAny = complete.length < Math.min(FEW, pages.length);
  const rarity = ({ parts, whole, weight }) => Math.max(...[...parts, whole || parts[0]].map(part => part.rarity)) * weight;
  const sum = (list, count) => list.reduce((all, one) => all + count(one), 0);
  const all = sum(units, rarity);
  const results = (isQuestion || isAny || patterns[0] ? pages : complete).map(page => {
    const here = groups.filter(({ part }) => part.pages[page])
      .map(({ part, weight }) => ({ sections: part.pages[page], factor: part.rarity * weight }));
    let best = -1, section;
    for (const at in Object.assign({ 0: 0 }, ...here.map(({ sections }) => sections))) {
      const score = sum(here, ({ sections, factor }) => Math.max(sections[at] || 0, sections[0] || 0) * factor);
      if (score > best) [section, best] = [at, score];
    }
    const total = best + sum(here, ({ sections, factor }) => (Math.max(...Object.values(sections)) + sum(Object.values(sections), Number)) * factor);
    const had = sum(units.filter(unit => has(unit, page)), rarity);
    const score = all && Math.floor(total * (had + 1) / all);
    return { page, section: +section, ...named[page], score: score + (named[page]?.rank || 0) * 2 ** 44 };
  }).sort((a, b) => b.score - a.score || a.page - b.page);
  const held = [];
  let read = 0;
  for (; patterns[0] && read < Math.min(results.length, MOST_READ) && !held[ALL - 1] && isWanted(); read += FIRST) {
    held.push(...(await Promise.all(results.slice(read, read + FIRST).map(page => quotations(page, patterns)))).filter(Boolean));
  }
  const shown = typed.map(({ part }) => part.shown).filter(Boolean);
  return { results: read ? held : results, isMore: read && read < results.length, shown, isAny: read ? held.some(({ page }) => !complete.includes(page)) : isAny, marks: [...typed.map(({ text }) => text), ...shown] };
}

/* Pages that the whole query names. */
async function names(joined, isOpen) {
  let lists = [await list(WORDS, joined + '=')].filter(Boolean), factor = LEVELS;
  const named = {};
  if (!lists[0] && isOpen && joined[1]) {
    lists = (await starting(joined, 1, joined)).filter(({ key }) => key.endsWith('=')).map(({ value }) => postings(value));
    if (lists.length > 20) lists = [];
    factor = 1;
  }
  for (const { page, section, level } of lists.flatMap(({ found }) => found)) {
    const rank = (level + 1) * factor;
    if (!(rank <= named[page]?.rank)) named[page] = { rank, section };
  }
  return named;
}

async function lines(tree, page, section) {
  let key = '', number = page * BASE * BASE + section;
  for (; key.length < 5; number = Math.floor(number / BASE)) key = digits[number % BASE] + key;
  return value(tree, key);
}

async function result({ page, section, quoted }) {
  const [url, title, id, heading, text] = (await lines(PAGES, page, section)).split('\t');
  const index = location.protocol === 'file:' && /^$|\/$/.test(url) ? 'index.html' : '';
  const address = path => path.split('/').map(encodeURIComponent).join('/');
  return { url: url + (id ? '#' + id : ''), href: root + address(url + index) + (id ? '#' + address(id) : ''), title, heading, text: [title, heading].includes(quoted) ? text : quoted || text };
}

/* Words in a row, also as parts of an identifier. */
const pattern = words => new RegExp('[ -]' + words.map(({ text }) => text.replace(/./gu, '[$&]-?')).join('[ -]') + '[ -]', 'u');
const plain = text => words(text).map(({ text, at }) => at < 0 ? '' : (at ? '-' : ' ') + text).join('') + ' ';

/* Where a page has them all. */
async function quotations(page, patterns) {
  const blocks = (await lines(TEXTS, page.page, 0)).split('\f')
    .flatMap((blocks, section) => blocks.split('\t').map(quoted => ({ section, quoted })));
  const hits = patterns.map(pattern => blocks.find(({ quoted }) => pattern.test(plain(quoted))));
  return hits.every(Boolean) && { ...page, ...hits[0] };
}

/* The piece of a text that has most matches. */
function mark(to, text, marks) {
  const hits = [...text.matchAll(/[a-z\d\x80-\uffff]+/gi)].map(({ 0: word, index }) => {
    const parts = words(word).map(({ text }) => text);
    const hit = marks.find(mark => parts.some(part => stem(part) === stem(mark) || mark.length > 2 && part.startsWith(mark)));
    return { index, word, hit };
  }).filter(({ hit }) => hit);
  let best = 0, most = 0;
  for (const { index } of hits) {
    const count = new Set(hits.filter(hit => hit.index >= index && hit.index <= index + 140).map(({ hit }) => hit)).size;
    if (count > most) [best, most] = [index, count];
  }
  let at = best < 40 ? 0 : text.lastIndexOf(' ', best - 40) + 1;
  const end = at + 180 < text.length ? Math.max(text.lastIndexOf(' ', at + 180), at + 1) : text.length;
  if (at) to.append('\u2026 ');
  for (const { index, word } of hits) {
    if (index < at || index + word.length > end) continue;
    to.append(text.slice(at, index), make('mark', {}, to, word));
    at = index + word.length;
  }
  to.append(text.slice(at, end) + (end < text.length ? ' \u2026' : ''));
}

// The combobox of WAI-ARIA.

const FIRST = 5, ALL = 10, PAUSE = 250;

function make(tag, attributes, parent, text = '') {
  const element = parent.appendChild(document.createElement(tag));
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.textContent = text;
  return element;
}

function field(parent) {
  make('label', { class: 'sg-search-label', for: 'sg-search-field' }, parent, 'Search for a code, a name or a question');
  const input = make('input', { id: 'sg-search-field', class: 'sg-search-field', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', maxlength: 200, 'aria-autocomplete': 'list', 'aria-controls': 'sg-search-list' }, parent);
  const facets = make('div', { class: 'sg-search-facets' }, parent);
  const note = make('p', { class: 'sg-search-note', role: 'status' }, parent);
  const box = make('div', { id: 'sg-search-list', class: 'sg-search-list', role: 'listbox', 'aria-label': 'Results' }, parent);
  let turn = 0, timer, active, done;

  function choose(number) {
    const list = [...box.children];
    active = list[(number + list.length) % list.length];
    for (const option of list) option.setAttribute('aria-selected', option === active);
    input.setAttribute('aria-expanded', !!active);
    input.setAttribute('aria-activedescendant', active?.id || '');
    active?.scrollIntoView({ block: 'nearest' });
  }

  async function show(mine, text) {
    try {
      const { results, shown, isAny, isMore, marks } = await rank(text, () => mine === turn);
      const offer = async (from, to) => {
        const found = await Promise.all(results.slice(from, to).map(result));
        if (mine !== turn) return;
        if (!from) box.textContent = '';
        for (const { title, heading, url, href, text } of found) {
          const option = make('a', { id: 'sg-search-' + box.children.length, role: 'option', href, tabindex: -1 }, box);
          make('b', {}, option, title + (heading && ' \u203a ' + heading));
          make('span', {}, option, url || './');
          mark(make('span', {}, option), text, marks);
        }
      };
      await offer(0, FIRST);
      if (mine !== turn) return;
      choose(0);
      note.textContent = !/\S/.test(text) ? '' : [
        results.length ? results.length + (results.length > 1 ? ' pages' : ' page') : 'Nothing found',
        shown.length && 'showing ' + shown.join(', '), isAny && 'not every page has all the words', isMore && 'not every page was read'
      ].filter(Boolean).join('; ');
      timer = setTimeout(offer, PAUSE, FIRST, ALL);
    } catch {
      note.textContent = 'The search did not load. Try again.';
    }
  }

  function search() {
    clearTimeout(timer);
    done = show(++turn, input.value);
  }
  choose(0);
  input.addEventListener('input', search);
  input.addEventListener('keydown', async event => {
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[event.key];
    if (event.isComposing || step === undefined) return;
    event.preventDefault();
    if (step) return choose([...box.children].indexOf(active) + step);
    await done;
    active?.click();
  });
  return { input, search, facets };
}

const place = document.querySelector('.sg-search-page');
let dialog, input;
api.open = () => {
  if (!input) {
    dialog = make('dialog', { class: 'sg-search', 'aria-label': 'Search' }, document.body);
    input = field(dialog).input;
    dialog.addEventListener('click', event => {
      if (event.target === dialog || event.target.closest('[role=option]')) dialog.close();
    });
  }
  if (dialog && !dialog.open) dialog.showModal();
  input.focus();
  input.select();
};
Object.assign(api, { words, rank, result });

if (place) {
  const own = field(place);
  input = own.input;
  input.addEventListener('input', () => {
    history.replaceState(null, '', input.value ? '?' + new URLSearchParams({ q: input.value }) : location.pathname);
  });
  input.value = new URLSearchParams(location.search).get('q') || '';
  own.search();
  index().then(({ facets }) => {
    for (const { name, label, values } of facets) {
      const select = make('select', { name }, make('label', {}, own.facets, label)), current = new RegExp('(^| )' + name + ':(\\S+)');
      for (const value of ['', ...values]) make('option', { value: spelt(value) }, select, value || 'any');
      select.value = current.exec(input.value)?.[2] || '';
      select.addEventListener('change', () => {
        input.value = (input.value.replace(current, '') + (select.value && ' ' + name + ':' + select.value)).trim();
        input.dispatchEvent(new Event('input'));
      });
    }
  });
} else api.open();
})();
