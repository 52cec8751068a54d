// What the views of all tools share: elements, fields, copying, announcements, and long work in short pieces.
// Content of the reader's is written with textContent and value only, so that markup in it stays text.
(function () {
  'use strict';
  const root = globalThis.sgTools = globalThis.sgTools || {};
  const app = document.getElementById('sg-app');
  let number = 0;

  /** An element with attributes, listeners (`onclick`) and children: elements, texts, or nothing. */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, '');
      else if (value !== false && value !== undefined && value !== null) element.setAttribute(name, value);
    }
    element.append(...children.flat(2).filter(child => child !== null && child !== undefined && child !== ''));
    return element;
  }

  /** Words in which what stands between backquotes is code. */
  function prose(text) {
    return text.split('`').map((part, index) => index % 2 ? make('code', {}, part) : part);
  }

  function newID(stem) {
    number += 1;
    return `sg-tool-${stem}-${number}`;
  }

  /** A label above a control, and a hint below the label that the control is described by. */
  function field(label, control, hint) {
    control.id = control.id || newID('field');
    const parts = [make('label', { for: control.id }, label)];
    if (hint) {
      const id = newID('hint');
      parts.push(make('p', { class: 'sg-app-hint', id }, hint));
      control.setAttribute('aria-describedby', id);
    }
    return make('div', { class: 'sg-app-field' }, parts, control);
  }

  function area(attributes) {
    return make('textarea', Object.assign(
      { spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', autocorrect: 'off', rows: '8' }, attributes));
  }

  function input(attributes) {
    return make('input', Object.assign(
      { type: 'text', id: newID('field'), spellcheck: 'false', autocapitalize: 'off', autocomplete: 'off', autocorrect: 'off' }, attributes));
  }

  /** A choice among [value, label] pairs. */
  function select(choices, attributes) {
    return make('select', attributes, choices.map(([value, label]) => make('option', { value }, label)));
  }

  function check(label, attributes) {
    const box = make('input', Object.assign({ type: 'checkbox', id: newID('check') }, attributes));
    return { box, row: make('div', { class: 'sg-app-check' }, box, make('label', { for: box.id }, label)) };
  }

  function button(label, action, attributes) {
    return make('button', Object.assign({ type: 'button', class: 'sg-app-button', onclick: action }, attributes), label);
  }

  const read = content => typeof content === 'string' ? prose(content) : content;

  // MARK: Saying

  /** Tells a screen reader, whatever has the focus. The same words twice are said twice. */
  function say(text) {
    const live = document.getElementById('sg-live');
    if (!live) return;
    live.textContent = '';
    setTimeout(() => { live.textContent = text; }, 60);
  }

  /** A line that shows how the work came out, and says it to a screen reader. */
  function status() {
    const element = make('div', { class: 'sg-app-status', role: 'status' });
    return {
      element,
      /** `kind` is good, bad, warn or note; `word` names it for those who see no colour. */
      show(kind, word, ...content) {
        element.dataset.kind = kind;
        element.replaceChildren(make('p', {}, make('strong', {}, `${word}: `), content.map(read).flat()));
      },
      clear() {
        delete element.dataset.kind;
        element.replaceChildren();
      },
    };
  }

  /** A piece of the reader's text. Where it is wider than the page it is scrolled, by keyboard too. */
  function extract(text) {
    return make('pre', { class: 'sg-app-excerpt', tabindex: '0', role: 'group', 'aria-label': 'The place in the text' }, text);
  }

  /** A problem in words, with its kind in words and the part of the text that it is about. */
  function problem(kind, word, message, excerpt, ...more) {
    return make('li', { class: 'sg-app-problem', 'data-kind': kind },
      make('p', {}, make('strong', {}, `${word}: `), read(message)),
      excerpt ? extract(excerpt) : null, ...more);
  }

  // MARK: Copying

  /** Copies, and where the browser has no clipboard for us, selects the text for the reader to copy. */
  async function copy(text, source) {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied');
      return true;
    } catch (refused) {
      if (source && source.select) {
        source.focus();
        source.select();
        say('The browser refused to copy. The text is selected: copy it with the keyboard');
      } else {
        say('The browser refused to copy');
      }
      return false;
    }
  }

  function copyButton(label, text, attributes, source) {
    const element = button(label, async () => {
      if (!await copy(text(), source)) return;
      element.textContent = 'Copied';
      setTimeout(() => { element.textContent = label; }, 1500);
    }, attributes);
    return element;
  }

  /** A table whose first column names the row. A cell is text or an element. It scrolls where it is wider than the page. */
  function table(caption, head, rows) {
    const box = make('div', { class: 'sg-app-table' }, make('table', {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, head.map(cell => make('th', { scope: 'col' }, cell)))),
      make('tbody', {}, rows.map(row => make('tr', {}, row.map((cell, index) =>
        make(index ? 'td' : 'th', index ? {} : { scope: 'row' }, cell)))))));
    // What has nothing to focus in it must itself take the focus to be scrolled by keyboard.
    if (!box.querySelector('button')) for (const [name, value] of [['tabindex', '0'], ['role', 'region'], ['aria-label', caption]]) box.setAttribute(name, value);
    return box;
  }

  // MARK: Work

  /** Calls once, when nothing has called for a while. */
  function settled(action, delay) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(action, delay === undefined ? 250 : delay);
    };
  }

  /** Runs generators to their ends in pieces, so that the page answers meanwhile. A new one ends the one before. */
  function worker() {
    let current = null;
    return {
      stop() { current = null; },
      async run(generator) {
        current = generator;
        for (;;) {
          const end = performance.now() + 16;
          do {
            const step = generator.next();
            if (step.done) {
              if (current !== generator) return undefined;
              current = null;
              return step.value;
            }
          } while (performance.now() < end);
          await new Promise(resolve => setTimeout(resolve, 0));
          if (current !== generator) return undefined;
        }
      },
    };
  }

  root.view = {
    app, make, prose, newID, field, area, input, select, check, button, say, status, extract, problem, copy, copyButton, table, settled,
    worker,
    /** Puts the tool in place of what stands there for readers without a script. */
    show(...parts) { app.replaceChildren(...parts); },
  };
})();
