// The response checker's view. It fetches the catalogue once, when the page opens; what is pasted stays here.
(function () {
  'use strict';
  const { view, response, text: texts } = globalThis.sgTools;
  const { make } = view;

  const longest = 2000000;
  // The site's own root: this script is in a folder of it.
  const root = new URL('../', document.currentScript.src);

  const input = view.area({ rows: '14', wrap: 'off' });
  const status = view.status();
  const catalogue = make('p', { class: 'sg-app-hint' });
  const results = make('div', {});
  let facts = null;

  const examples = {
    'No Allow': 'POST /orders/7 HTTP/1.1\nHost: api.example\n\nHTTP/1.1 405 Method Not Allowed\nDate: Wed, 25 Nov 2026 16:00:00 GMT\nContent-Type: application/json\nContent-Length: 30\n\n{"error": "method not allowed"}\n',
    'A 204 with content': 'HTTP/1.1 204 No Content\nDate: Wed, 25 Nov 2026 16:00:00 GMT\nContent-Length: 2\n\nOK\n',
    'A wrong phrase': 'HTTP/1.1 503 Too Many Requests\nDate: Wed, 25 Nov 2026 16:00:00 UTC\nRetry-After: 2 minutes\nETag: v1\n\n',
  };
  const words = { error: ['bad', 'Error'], warning: ['warn', 'Warning'], note: ['note', 'Note'] };

  function run() {
    results.replaceChildren();
    input.removeAttribute('aria-invalid');
    if (!input.value.trim()) return status.clear();
    if (input.value.length > longest) return status.show('bad', 'Too long', `more than ${texts.count(longest, 'character')} are not checked here; the head and the first lines of the content do`);
    const checked = response.check(input.value, facts, Date.now());
    if (checked.error) {
      input.setAttribute('aria-invalid', 'true');
      return status.show('bad', checked.line ? `Line ${checked.line}` : 'Nothing', checked.error);
    }
    const counts = { error: 0, warning: 0, note: 0 };
    for (const item of checked.responses) for (const { level } of item.findings) counts[level] += 1;
    const tally = ['error', 'warning', 'note'].filter(level => counts[level]).map(level => texts.count(counts[level], level)).join(', ');
    status.show(counts.error ? 'bad' : counts.warning ? 'warn' : 'good', tally ? 'Checked' : 'Sound',
      tally || `nothing wrong was found${facts ? '' : ' by the checks that need no catalogue'}`);
    results.replaceChildren(...checked.responses.map(show));
    return undefined;
  }

  function show(item) {
    const id = view.newID('response');
    return make('section', { 'aria-labelledby': id },
      make('h2', { id }, texts.short(item.title, 120), make('span', { class: 'sg-app-hint' }, ` line ${item.line}`)),
      item.findings.length ? make('ul', { class: 'sg-app-problems' }, item.findings.map(finding => {
        const [kind, word] = words[finding.level];
        const { source } = finding;
        return view.problem(kind, `${word}, line ${finding.line}`, [view.prose(finding.message), source
          ? [' (', make('a', { href: source.url }, source.label), ')'] : '']);
      })) : make('p', {}, 'Nothing wrong was found.'),
      item.about.length ? make('ul', { class: 'sg-app-about' }, item.about.map(fact =>
        make('li', {}, fact.path ? make('a', { href: new URL(fact.path, root).href }, fact.text) : fact.text))) : '');
  }

  async function load() {
    if (location.protocol === 'file:') {
      catalogue.textContent = 'This page was opened from a file, where the catalogue of codes cannot be read: only what holds for every response is checked.';
      return;
    }
    try {
      const answer = await fetch(new URL('http/catalogue.json', root));
      if (!answer.ok) throw new Error(String(answer.status));
      facts = response.facts(await answer.json());
      catalogue.textContent = `Checked by the catalogue of this site, ${texts.count(facts.entries.size, 'code')}.`;
    } catch (refused) {
      catalogue.textContent = 'The catalogue of codes cannot be reached: only what holds for every response is checked.';
    }
    if (input.value.trim()) run();
  }

  input.addEventListener('input', view.settled(run));
  view.show(
    view.field('Response', input, 'As curl -i or curl -v prints it, with the request before it if you have it. Leave out cookies and credentials that others must not see'),
    make('div', { class: 'sg-app-row' },
      view.button('Check', run, { class: 'sg-app-button sg-app-main' }),
      Object.entries(examples).map(([label, text]) => view.button(`Example: ${label}`, () => { input.value = text; run(); })),
      view.button('Clear', () => { input.value = ''; run(); input.focus(); view.say('Cleared'); })),
    catalogue, status.element, results);
  load();
})();
