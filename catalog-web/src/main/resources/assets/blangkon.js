// What plain HTML cannot do. Every page works without it.
(function () {
  'use strict';
  document.addEventListener('change', function (event) {
    var box = event.target;
    if (box.matches && box.matches('[data-reveal]')) {
      var field = document.getElementById(box.dataset.reveal);
      field.type = box.checked ? 'text' : 'password';
    }
  });
  // A double click must not send a form twice; the server would notice, the person would wait.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post') return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = '1';
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });
  // Suggestions: arrows move, Escape closes.
  document.addEventListener('keydown', function (event) {
    var box = document.getElementById('suggestions');
    if (!box || !box.firstElementChild || !event.target.closest('.search')) return;
    var links = Array.prototype.slice.call(box.querySelectorAll('a'));
    var at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      box.textContent = '';
      document.getElementById('q').focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at += event.key === 'ArrowDown' ? 1 : -1;
      (links[at] || document.getElementById('q')).focus();
    }
  });
  // After a redirect the result is read first.
  var result = document.querySelector('[data-focus]');
  if (result) result.focus();
})();
