// The JSON formatter's view.
(function () {
  'use strict';
  const { view, json, text: texts } = globalThis.sgTools;
  const { make } = view;

  // A text that is formatted while it is typed, the part of a result that is shown, and the part of a file that is.
  const liveLimit = 200000;
  const shownLimit = 500000;
  const longestFile = 200000000;

  const example = '{\n  "code": 404, "name": "Not Found",\n  "id": 9007199254740993,\n  "aliases": [], "cacheable": true, "name": "again"\n}\n';

  const input = view.area({ rows: '12', wrap: 'off' });
  const output = view.area({ rows: '16', readonly: true, wrap: 'off' });
  const indent = view.select([['2', '2 spaces'], ['4', '4 spaces'], ['tab', 'Tab'], ['none', 'None: all on one line']]);
  const sort = view.check('Sort the names of objects', {});
  const file = make('input', { type: 'file', accept: '.json,.txt,application/json,text/plain' });
  const status = view.status();
  const details = make('div', { class: 'sg-app-details' });
  const worker = view.worker();
  const results = make('section', { class: 'sg-app-results', hidden: true, 'aria-label': 'Result' });
  const shown = make('p', { class: 'sg-app-hint' });
  let whole = '';
  /** The text of a file that is too long for the field, in the place of what the field holds. */
  let loaded = null;

  const source = () => loaded ? loaded.text : input.value;

  async function run() {
    const text = source();
    if (!text) return reset();
    input.removeAttribute('aria-invalid');
    if (text.length > liveLimit) status.show('note', 'Working', 'reading the text');
    const read = await worker.run(json.parse(text));
    if (!read) return undefined;
    if (read.failure) return fail(read.failure);
    const options = { indent: json.indents[indent.value], sort: sort.box.checked };
    const written = await worker.run(json.write(read.value, options));
    if (written !== undefined) succeed(read, text, written);
    return undefined;
  }

  function reset() {
    worker.stop();
    input.removeAttribute('aria-invalid');
    status.clear();
    details.replaceChildren();
    results.hidden = true;
    whole = '';
    output.value = '';
  }

  function fail(failure) {
    whole = '';
    output.value = '';
    results.hidden = true;
    if (!loaded) input.setAttribute('aria-invalid', 'true');
    status.show('bad', 'Not JSON', `line ${failure.line}, column ${failure.column}: ${failure.message}`);
    const related = failure.related ? ` (${failure.related.words} line ${failure.related.line}, column ${failure.related.column})` : '';
    details.replaceChildren(
      view.extract(failure.excerpt),
      make('p', {}, view.prose(`Expected: ${failure.expected}${related}. Found: ${failure.found}.`)),
      loaded ? '' : view.button('Go to the place', () => goTo(failure.offset)));
  }

  function goTo(offset) {
    input.focus();
    input.setSelectionRange(offset, Math.min(offset + 1, input.value.length));
    const line = parseFloat(getComputedStyle(input).lineHeight) || 20;
    input.scrollTop = Math.max(0, (texts.place(input.value, offset).line - 4) * line);
  }

  function succeed(read, before, after) {
    whole = after;
    results.hidden = false;
    output.value = after.length > shownLimit ? after.slice(0, shownLimit) : after;
    shown.textContent = after.length > shownLimit
      ? `The first ${texts.count(shownLimit, 'character')} are shown. Copy and Download take all ${texts.count(after.length, 'character')}.` : '';
    const deep = read.counts.depth > json.deepestIndent ? `. Lines below level ${json.deepestIndent} are indented like that level` : '';
    const warned = read.warnings.length + read.more;
    status.show(warned ? 'warn' : 'good', warned ? `JSON, with ${texts.count(warned, 'warning')}` : 'JSON',
      `${json.summary(read.counts) || 'one value'}; ${texts.count(before.length, 'character')} became ${after.length.toLocaleString('en')}${deep}`);
    const place = ({ line, column }) => `line ${line}, column ${column}`;
    details.replaceChildren(warned ? make('ul', { class: 'sg-app-problems' },
      read.warnings.map(warning => view.problem('warn', `Warning, ${place(warning)}`, warning.message + (warning.first ? ` (first at ${place(warning.first)})` : ''))),
      read.more ? make('li', {}, `${texts.count(read.more, 'more warning')} not listed`) : '') : '');
  }

  /** {text} of a file, or {error}: a browser by itself would put other characters in the place of bytes that are none. */
  async function read(chosen) {
    let bytes;
    try {
      bytes = new Uint8Array(await chosen.arrayBuffer());
    } catch (refused) {
      return { error: 'the browser cannot open the file' };
    }
    try {
      return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch (wrong) {
      const { error, index } = texts.decodeUTF8(bytes);
      return { error: `the file is no UTF-8: at byte ${index + 1} ${error}` };
    }
  }

  async function open() {
    const [chosen] = file.files;
    if (!chosen) return;
    if (chosen.size > longestFile) {
      status.show('bad', 'Too large', `the file has ${texts.count(chosen.size, 'byte')}, more than ${texts.count(longestFile, 'byte')}`);
      return;
    }
    const { text, error } = await read(chosen);
    if (error) {
      reset();
      status.show('bad', 'Cannot be read', error);
      return;
    }
    const isShown = text.length <= shownLimit;
    loaded = isShown ? null : { text };
    input.value = isShown ? text : '';
    input.placeholder = isShown ? '' : `${chosen.name}: too long to be shown here, but formatted all the same`;
    run();
  }

  const changed = view.settled(() => { if (source().length <= liveLimit) run(); });
  input.addEventListener('input', () => {
    loaded = null;
    input.placeholder = '';
    file.value = '';
    changed();
  });
  input.addEventListener('keydown', event => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run(); });
  indent.addEventListener('change', run);
  sort.box.addEventListener('change', run);
  file.addEventListener('change', open);

  function clear() {
    loaded = null;
    input.value = '';
    input.placeholder = '';
    file.value = '';
    reset();
    input.focus();
    view.say('Cleared');
  }

  function download() {
    const link = make('a', { href: URL.createObjectURL(new Blob([whole], { type: 'application/json' })), download: 'formatted.json' });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  results.append(
    view.field('Formatted', output), shown,
    make('div', { class: 'sg-app-row' }, view.copyButton('Copy', () => whole, {}, output), view.button('Download', download)));

  view.show(
    view.field('JSON', input, 'Up to 200,000 characters are formatted while you type; more than that with Format or Control+Enter'),
    make('div', { class: 'sg-app-row' },
      view.field('Indentation', indent),
      view.field('Or open a file', file),
      sort.row),
    make('div', { class: 'sg-app-row' },
      view.button('Format', run, { class: 'sg-app-button sg-app-main' }),
      view.button('Example', () => { loaded = null; input.value = example; run(); }), view.button('Clear', clear)),
    status.element, details, results);
})();
