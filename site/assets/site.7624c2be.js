// What every page can do with script: theme choice, copying, tabs, the contents' current section, and folders that are
// opened from disk. Each part leaves the page as it is where what it needs is missing.
(function () {
  'use strict';
  var root = document.documentElement;
  var live = document.getElementById('sg-live');

  function each(selector, action, within) {
    Array.prototype.forEach.call((within || document).querySelectorAll(selector), action);
  }
  function make(tag, attributes, text) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    if (text) element.textContent = text;
    return element;
  }
  function say(text) {
    if (!live) return;
    live.textContent = '';
    setTimeout(function () { live.textContent = text; }, 50);
  }
  function remembered(key, value) {
    try {
      if (value === undefined) return localStorage.getItem(key);
      if (value) localStorage.setItem(key, value); else localStorage.removeItem(key);
    } catch (refused) { /* Nothing is remembered then. */ }
    return null;
  }

  // Theme: automatic, light, dark.
  var button = document.getElementById('sg-theme');
  if (button) {
    var themes = ['', 'light', 'dark'];
    var show = function () {
      var theme = root.getAttribute('data-theme') || '';
      button.setAttribute('aria-label', 'Theme: ' + (theme || 'automatic'));
      button.title = button.getAttribute('aria-label');
    };
    button.addEventListener('click', function () {
      var next = themes[(themes.indexOf(root.getAttribute('data-theme') || '') + 1) % themes.length];
      if (next) root.setAttribute('data-theme', next); else root.removeAttribute('data-theme');
      remembered('sg-theme', next);
      show();
      say(button.title);
    });
    show();
    button.hidden = false;
  }

  // Copying: samples, and the addresses of headings. Of a diff what is there afterwards.
  function textOf(code) {
    var copy = code.cloneNode(true);
    each('.sg-line.sg-del', function (line) { line.remove(); }, copy);
    return copy.textContent;
  }
  if (navigator.clipboard) {
    each('.sg-sample', function (sample) {
      var code = sample.querySelector('code');
      if (!code) return;
      var copy = make('button', { type: 'button', 'class': 'sg-copy', 'aria-label': 'Copy the code' }, 'Copy');
      copy.addEventListener('click', function () {
        navigator.clipboard.writeText(textOf(code)).then(function () {
          copy.textContent = 'Copied';
          say('Copied');
          setTimeout(function () { copy.textContent = 'Copy'; }, 2000);
        }, function () { say('Copying was refused'); });
      });
      sample.appendChild(copy);
    });
    document.addEventListener('click', function (event) {
      var anchor = event.target.closest && event.target.closest('a.sg-anchor');
      if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
      navigator.clipboard.writeText(anchor.href).then(function () {
        say('Link copied');
        anchor.setAttribute('data-copied', '');
        setTimeout(function () { anchor.removeAttribute('data-copied'); }, 2000);
      }, function () { /* The link still leads there. */ });
    });
  }

  // Tabs. A choice holds for every group that has a tab of that name.
  var groups = [];
  function choose(group, index, isFocused) {
    group.tabs.forEach(function (tab, other) {
      tab.setAttribute('aria-selected', String(other === index));
      tab.tabIndex = other === index ? 0 : -1;
      group.panels[other].hidden = other !== index;
    });
    if (isFocused) group.tabs[index].focus();
  }
  function chooseEverywhere(name) {
    groups.forEach(function (group) {
      var index = group.names.indexOf(name);
      if (index >= 0) choose(group, index, false);
    });
  }
  each('.sg-tabs', function (element, number) {
    var group = { tabs: [], names: [], panels: [] };
    var list = make('div', { role: 'tablist', 'class': 'sg-tablist', 'aria-label': 'Variants' });
    each('.sg-tab', function (panel, index) {
      var name = panel.getAttribute('data-tab');
      var id = 'sg-tab-' + number + '-' + index;
      var tab = make('button', { type: 'button', role: 'tab', id: id, 'aria-controls': id + '-panel' }, name);
      panel.id = id + '-panel';
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', id);
      panel.tabIndex = 0;
      tab.addEventListener('click', function () { pick(index); });
      group.tabs.push(tab);
      group.names.push(name);
      group.panels.push(panel);
      list.appendChild(tab);
    }, element);
    if (!group.tabs.length) return;
    function pick(index) {
      var top = element.getBoundingClientRect().top;
      chooseEverywhere(group.names[index]);
      choose(group, index, true);
      remembered('sg-tab', group.names[index]);
      window.scrollBy(0, element.getBoundingClientRect().top - top);
    }
    list.addEventListener('keydown', function (event) {
      var last = group.tabs.length - 1;
      var now = group.tabs.indexOf(document.activeElement);
      var isReversed = getComputedStyle(list).direction === 'rtl';
      var next = { ArrowRight: isReversed ? now - 1 : now + 1, ArrowLeft: isReversed ? now + 1 : now - 1, Home: 0, End: last }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      pick(next < 0 ? last : next > last ? 0 : next);
    });
    element.insertBefore(list, element.firstChild);
    element.setAttribute('data-ready', '');
    groups.push(group);
    choose(group, 0, false);
  });
  var tab = remembered('sg-tab');
  if (tab) chooseEverywhere(tab);

  // Where there is room, lists that are folded up on a phone stand open. Style shows them so already.
  if (matchMedia('(min-width: 64rem)').matches) {
    each('.sg-sidebar details, .sg-contents details', function (list) { list.open = true; });
  }

  // The section in view, in the page's contents.
  var links = {};
  var targets = [];
  each('.sg-contents a[href^="#"]', function (link) {
    var target = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (!target) return;
    links[target.id] = link;
    targets.push(target);
  });
  if (targets.length) {
    var current = null;
    var isWaiting = false;
    var mark = function () {
      isWaiting = false;
      var line = Math.max(120, innerHeight / 4);
      var isAtEnd = innerHeight + scrollY >= root.scrollHeight - 2 && scrollY > 0;
      var found = null;
      targets.forEach(function (target) {
        var top = target.getBoundingClientRect().top;
        if (top <= line || isAtEnd && top < innerHeight) found = target;
      });
      if (found === current) return;
      if (current) links[current.id].removeAttribute('aria-current');
      if (found) links[found.id].setAttribute('aria-current', 'true');
      current = found;
    };
    var schedule = function () {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(mark);
    };
    addEventListener('scroll', schedule, { passive: true });
    addEventListener('resize', schedule);
    mark();
  }

  // Menus that open over the page close with Escape and when the focus leaves them.
  each('.sg-group', function (menu) {
    menu.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary').focus();
    });
    menu.addEventListener('focusout', function (event) {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
  });

  // The search needs this script's friends: without script its field would lead nowhere.
  each('.sg-find', function (form) { form.hidden = false; });

  // From disk no server opens a folder's index.
  if (location.protocol === 'file:') {
    each('a[href]', function (link) {
      var url = new URL(link.href);
      if (url.protocol !== 'file:' || url.pathname.slice(-1) !== '/') return;
      url.pathname += 'index.html';
      link.href = url.href;
    });
    each('form[action$="/"]', function (form) { form.action += 'index.html'; });
  }

  // What is read by keyboard should not hide below the sticky header: bring the sidebar's current page into its view.
  each('.sg-sidebar [aria-current]', function (link) {
    var box = link.closest('.sg-sidebar');
    if (box.scrollHeight > box.clientHeight) box.scrollTop = link.offsetTop - box.clientHeight / 2;
  });
})();
