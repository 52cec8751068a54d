/* Loads the search when it is asked for: "/", Ctrl-K, Cmd-K, its link, its page. */
{
  const own = document.currentScript.dataset;
  let isLoaded;
  const ask = event => {
    if (event) event.preventDefault();
    if (isLoaded) return window.sitegenSearch && sitegenSearch.open();
    isLoaded = true;
    const make = (tag, values) => document.head.append(Object.assign(document.createElement(tag), values));
    make('link', { rel: 'stylesheet', href: own.style });
    make('script', { src: own.client });
  };
  addEventListener('keydown', event => {
    const isFree = !event.target.closest('input, textarea, select, [contenteditable]');
    const isHeld = event.ctrlKey || event.metaKey;
    if (!event.altKey && (isHeld ? /^k$/i.test(event.key) : event.key === '/' && isFree)) ask(event);
  });
  addEventListener('click', event => {
    const isHeld = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isHeld && event.target.closest('.sg-search-open')) ask(event);
  });
  if (document.querySelector('.sg-search-page')) ask();
}
