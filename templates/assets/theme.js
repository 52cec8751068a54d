// Runs before the page is painted, so that a chosen theme never flashes.
(function () {
  'use strict';
  try {
    var theme = localStorage.getItem('sg-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.setAttribute('data-theme', theme);
  } catch (refused) { /* Without storage the system's scheme holds. */ }
})();
