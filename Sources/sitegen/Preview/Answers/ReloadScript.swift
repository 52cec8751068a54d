/// What runs in the pages that are shown. It keeps to `default-src 'self'`, shows texts as text only, and lives apart
/// from the page in a shadow root.
enum ReloadScript {
    static let bytes = Array(text.utf8)

    private static let text = #"""
        (() => {
          'use strict';
          const tag = document.currentScript.dataset.page;
          const placeKey = 'sitegen-preview-place';
          let shownTag = tag;
          let events = null;
          let host = null;

          // A browser keeps its place when a page is loaded again, unless the page has come to differ above it.
          function store(value) {
            try {
              if (value) sessionStorage.setItem(placeKey, JSON.stringify(value));
              const stored = sessionStorage.getItem(placeKey);
              if (!value) sessionStorage.removeItem(placeKey);
              return stored && JSON.parse(stored);
            } catch {
              return null;
            }
          }

          function restorePlace() {
            const place = store(null);
            if (!place || place.path !== location.pathname) return;
            const go = () => scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
            go();
            addEventListener('load', go, { once: true });
          }

          function reload() {
            store({ path: location.pathname, x: scrollX, y: scrollY });
            location.reload();
          }

          // The new sheet is there before the old one goes, so that the page is never without.
          function swap({ edition, styles }) {
            const links = [...document.querySelectorAll('link[rel~="stylesheet"][href]')];
            const imports = [...document.styleSheets].some(sheet => {
              try {
                return [...sheet.cssRules].some(rule => rule instanceof CSSImportRule);
              } catch {
                return false;
              }
            });
            for (const { from, to } of styles) {
              const old = links.filter(link => new URL(link.href).pathname === new URL(from, location.href).pathname);
              if (!old.length && imports) return reload();
              for (const link of old) {
                const fresh = link.cloneNode();
                const url = new URL(to, location.href);
                if (from === to) url.searchParams.set('edition', edition);
                fresh.href = url.href;
                fresh.onload = fresh.onerror = () => link.remove();
                link.after(fresh);
              }
            }
          }

          const style = `
            dialog { box-sizing: border-box; width: min(60rem, 100vw - 2rem); max-height: calc(100vh - 2rem); overflow: auto;
              padding: 1rem 1.25rem; border: 2px solid #c0262d; border-radius: .5rem; background: #fff; color: #1b1b1f;
              font: 1rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
            dialog::backdrop { background: rgb(0 0 0 / .4); }
            h1 { margin: 0 0 .5rem; font-size: 1.25rem; }
            p { margin: 0 0 .75rem; }
            pre { margin: 0 0 .75rem; padding: .75rem; overflow: auto; border-radius: .25rem; background: #f3f3f6;
              font: .875rem/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
            button { font: inherit; padding: .25rem .75rem; }
            @media (prefers-color-scheme: dark) {
              dialog { background: #1d1d22; color: #f0f0f4; border-color: #ff7b80; }
              pre { background: #2a2a31; }
            }`;

          function element(name, text) {
            const made = document.createElement(name);
            made.textContent = text;
            return made;
          }

          function show({ title, findings }) {
            if (host) host.remove();
            host = null;
            if (!findings.length) return;
            host = document.createElement('div');
            host.id = 'sitegen-findings';
            const root = host.attachShadow({ mode: 'open' });
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(style);
            root.adoptedStyleSheets = [sheet];
            const dialog = document.createElement('dialog');
            const heading = element('h1', title);
            heading.id = 'title';
            dialog.setAttribute('aria-labelledby', 'title');
            const close = element('button', 'Close');
            close.addEventListener('click', () => dialog.close());
            const said = shownTag ? 'This page is as it was before. It changes when the content is mended.'
              : 'There is no site yet. It comes when the content is mended.';
            dialog.append(heading, element('p', said), ...findings.map(text => element('pre', text)), close);
            root.append(dialog);
            document.documentElement.append(host);
            dialog.showModal();
          }

          // A browser opens few connections to one host: a page that nobody sees needs none.
          function listen() {
            if (document.hidden) {
              if (events) events.close();
              events = null;
            } else if (!events) {
              const page = encodeURIComponent(location.pathname);
              events = new EventSource(`/-/events?page=${page}&tag=${encodeURIComponent(shownTag)}`);
              events.addEventListener('reload', reload);
              events.addEventListener('findings', event => show(JSON.parse(event.data)));
              events.addEventListener('styles', event => {
                const styles = JSON.parse(event.data);
                shownTag = styles.tag;
                swap(styles);
              });
            }
          }

          restorePlace();
          document.addEventListener('visibilitychange', listen);
          addEventListener('pagehide', () => events && events.close());
          addEventListener('pageshow', event => { if (event.persisted) { events = null; listen(); } });
          listen();
        })();

        """#
}
