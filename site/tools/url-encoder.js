// The URL encoder's view.
(function () {
  'use strict';
  const { view, url, text: texts } = globalThis.sgTools;
  const { make } = view;

  const mostCharacters = 60;
  const longest = 1000000;

  // MARK: Text

  const plain = view.area({ rows: '4' });
  const encoded = view.area({ rows: '4' });
  const mode = view.select([
    ['component', 'A component, as encodeURIComponent does'], ['strict', 'A component, all but unreserved (RFC 3986)'],
    ['form', 'A form value, with + for a space'], ['address', 'A whole address, as encodeURI does'],
  ]);
  const status = view.status();
  const problems = make('div', {});
  const characters = make('div', {});

  function tooLong(field) {
    if (field.value.length <= longest) return false;
    status.show('bad', 'Too long', `more than ${texts.count(longest, 'character')} are not converted here`);
    return true;
  }

  function encode() {
    problems.replaceChildren();
    if (tooLong(plain)) return;
    const result = url.encode(plain.value, mode.value);
    plain.toggleAttribute('aria-invalid', Boolean(result.error));
    if (result.error) {
      encoded.value = '';
      status.show('bad', 'Cannot be encoded', result.error);
    } else {
      encoded.value = result.text;
      if (plain.value) status.show('good', 'Encoded', `${texts.count(plain.value.length, 'character')} became ${result.text.length.toLocaleString('en')}`);
      else status.clear();
    }
    showCharacters();
  }

  function decode() {
    problems.replaceChildren();
    if (tooLong(encoded)) return;
    const before = encoded.value;
    const result = url.decode(before, { plus: mode.value === 'form' });
    plain.value = result.text;
    if (result.problems.length) {
      status.show('bad', 'Partly decoded', `${texts.count(result.problems.length, 'sequence')} cannot be decoded and ${result.problems.length === 1 ? 'stays' : 'stay'} as written`);
      problems.replaceChildren(make('ul', { class: 'sg-app-problems' }, result.problems.slice(0, 50).map(problem =>
        view.problem('bad', `Character ${problem.character}`, [make('code', {}, texts.short(problem.raw)), ': ', view.prose(problem.message)],
          texts.excerpt(before, problem.offset)))));
    } else if (!before) {
      status.clear();
    } else if (url.isEncodedTwice(before, result.text)) {
      status.show('warn', 'Decoded', 'the result has percent-sequences again: the text seems to have been encoded twice');
    } else {
      status.show('good', 'Decoded', result.escapes ? `${texts.count(result.escapes, 'byte')} in percent-sequences` : 'there was no percent-sequence in it');
    }
    showCharacters();
  }

  function showCharacters() {
    const { all, more } = url.characters(plain.value, mostCharacters);
    characters.replaceChildren(all.length ? view.table(
      `Characters of the text that are neither letters nor digits${more ? `, the first ${mostCharacters} of ${all.length + more}` : ''}`,
      ['Character', 'RFC 3986', 'encodeURIComponent', 'Only unreserved', 'Form', 'encodeURI'],
      all.map(item => [make('code', {}, texts.name(item.sign, 0).replace(/`/g, '')), item.kind, ...['component', 'strict', 'form', 'address'].map(
        way => item[way] === item.sign ? 'as it is' : make('code', {}, item[way]))])) : '');
  }

  plain.addEventListener('input', view.settled(encode));
  encoded.addEventListener('input', view.settled(decode));
  mode.addEventListener('change', () => { encode(); });

  // MARK: Address

  const address = view.area({ rows: '3' });
  const plus = view.check('In the query, + stands for a space, as in forms', { checked: true });
  const addressStatus = view.status();
  const addressProblems = make('div', {});
  const parts = make('div', {});
  const queryEditor = make('div', { hidden: true });
  const queryRows = make('tbody', {});
  let pairs = [];

  const options = () => ({ plus: plus.box.checked });

  function take() {
    const value = address.value.trim();
    addressProblems.replaceChildren();
    parts.replaceChildren();
    queryEditor.hidden = !value;
    if (!value) return addressStatus.clear();
    if (value.length > longest) return addressStatus.show('bad', 'Too long', `more than ${texts.count(longest, 'character')} are not taken apart here`);
    const split = url.split(value);
    pairs = url.pairs(split.query, options());
    showAddress(value, split);
    showPairs();
    return undefined;
  }

  function showAddress(value, split) {
    const found = url.problems(value);
    if (found.length) addressStatus.show('bad', texts.count(found.length, 'problem'), 'the address breaks rules of RFC 3986 or gives something away');
    else addressStatus.show('good', 'Taken apart', `${texts.count(pairs.length, 'pair')} in the query`);
    addressProblems.replaceChildren(found.length ? make('ul', { class: 'sg-app-problems' }, found.slice(0, 50).map(
      problem => view.problem('bad', `Character ${problem.character}`, problem.message))) : '');
    const names = [['scheme', 'Scheme'], ['userinfo', 'User'], ['host', 'Host'], ['port', 'Port'], ['path', 'Path'], ['query', 'Query'], ['fragment', 'Fragment']];
    const rows = names.filter(([name]) => split[name] !== undefined).map(([name, label]) => {
      const decoded = url.decode(split[name], name === 'query' ? options() : {}).text;
      return [label, make('code', {}, texts.short(split[name], 2000) || ' '), decoded === split[name] ? 'the same' : texts.short(decoded, 2000)];
    });
    const whole = standard(value);
    if (whole && whole !== value) rows.push(['A browser makes of it', make('code', {}, texts.short(whole, 2000)), '']);
    parts.replaceChildren(view.table('Parts of the address', ['Part', 'As written', 'Decoded'], rows));
  }

  function standard(value) {
    try {
      return new URL(value).href;
    } catch (refused) {
      return null;
    }
  }

  function showPairs(focus) {
    queryRows.replaceChildren(...pairs.map((pair, index) => {
      const edit = key => view.input({
        value: pair[key], 'aria-label': `${key === 'name' ? 'Name' : 'Value'} ${index + 1}`,
        oninput(event) {
          pair[key] = event.target.value;
          pair.raw = undefined;
          rebuild();
        },
      });
      const remove = view.button('Remove', () => {
        pairs.splice(index, 1);
        showPairs(Math.min(index, pairs.length - 1));
        rebuild();
        view.say(`Pair ${index + 1} removed`);
      }, { 'aria-label': `Remove pair ${index + 1}` });
      return make('tr', {}, make('td', {}, edit('name')), make('td', {}, edit('value')), make('td', {}, remove));
    }));
    if (focus === undefined) return;
    const row = queryRows.children[focus];
    (row ? row.querySelector('input') : add).focus();
  }

  /** Puts what the table says into the address. Pairs that nobody has changed stay as they were written. */
  function rebuild() {
    const value = address.value.trim();
    const split = url.split(value);
    const query = url.query(pairs, options());
    if (query.error) {
      addressStatus.show('bad', 'Cannot be encoded', query.error);
      return;
    }
    split.query = pairs.length ? query.text : undefined;
    address.value = url.join(split);
    showAddress(address.value, split);
  }

  const add = view.button('Add a pair', () => {
    pairs.push({ name: '', value: '' });
    showPairs(pairs.length - 1);
    rebuild();
  });
  queryEditor.append(
    make('div', { class: 'sg-app-table' }, make('table', { class: 'sg-app-pairs' }, make('caption', {}, 'Query, decoded: change a name or a value and the address above follows'),
      make('thead', {}, make('tr', {}, ['Name', 'Value', 'Change'].map(label => make('th', { scope: 'col' }, label)))), queryRows)),
    make('div', { class: 'sg-app-row' }, add));
  address.addEventListener('input', view.settled(take));
  plus.box.addEventListener('change', take);

  view.show(
    make('section', { 'aria-labelledby': 'sg-tool-text' },
      make('h2', { id: 'sg-tool-text' }, 'Encode and decode a text'),
      view.field('What it is for', mode),
      make('div', { class: 'sg-app-pair' },
        view.field('Text', plain, 'Type here to encode'),
        view.field('Percent-encoded', encoded, 'Type here to decode')),
      make('div', { class: 'sg-app-row' },
        view.copyButton('Copy the text', () => plain.value, {}, plain), view.copyButton('Copy the encoded', () => encoded.value, {}, encoded),
        view.button('Clear', () => { plain.value = ''; encoded.value = ''; encode(); plain.focus(); view.say('Cleared'); })),
      status.element, problems, characters),
    make('section', { 'aria-labelledby': 'sg-tool-address' },
      make('h2', { id: 'sg-tool-address' }, 'Take an address apart'),
      view.field('Address', address), plus.row,
      make('div', { class: 'sg-app-row' },
        view.copyButton('Copy the address', () => address.value, {}, address),
        view.button('Example', () => { address.value = 'https://example.org:8443/caf%C3%A9/menu?q=cr%C3%A8me+br%C3%BBl%C3%A9e&page=2&tag=a%26b#today'; take(); }),
        view.button('Clear', () => { address.value = ''; take(); address.focus(); view.say('Cleared'); })),
      addressStatus.element, addressProblems, parts, queryEditor));
})();
