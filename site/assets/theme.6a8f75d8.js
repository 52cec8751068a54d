// Runs before the page is painted, so that a chosen theme never flashes, nor what is there for readers without script.
(function () {
  'use strict';
  document.documentElement.setAttribute('data-script', '');
  try {
    var theme = localStorage.getItem('sg-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
  } catch (refused) { /* Without storage the system's scheme holds. */ }
})();
