// Comfort only: every page works without it.
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey) {
    const search = document.getElementById('cmd');
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }
});

// What is being saved goes first: a form sent meanwhile waits, so that nothing typed is left behind.
let onTheWay = 0;
let waiting = null;

document.addEventListener('submit', (event) => {
  if (onTheWay === 0 || event.defaultPrevented) {
    return;
  }
  event.preventDefault();
  const button = event.submitter;
  waiting = {
    form: event.target,
    button: button && button.name ? `button[name="${button.name}"][value="${button.value}"]` : 'button:not([name])',
  };
});

document.addEventListener('htmx:beforeSend', (event) => {
  const { xhr, requestConfig } = event.detail;
  if (requestConfig.verb === 'post') {
    onTheWay += 1;
    xhr.addEventListener('loadend', () => {
      onTheWay -= 1;
      arrived(xhr.status >= 200 && xhr.status < 300);
    });
  }
});

// What was not kept is looked at before anything is sent. The answer may have replaced the button,
// or taken it away because it is no longer its turn.
function arrived(kept) {
  if (!waiting || (kept && onTheWay > 0)) {
    return;
  }
  const { form, button } = waiting;
  waiting = null;
  const wrong = document.querySelector('main [aria-invalid="true"]');
  const again = form.querySelector(button);
  if (wrong) {
    wrong.focus();
  } else if (kept && again) {
    form.requestSubmit(again);
  }
}
