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
