// A citation opens its source's text beside the page, with what it rests on highlighted. Escape closes it again.
{
  let opener = null;
  const highlight = (ids) => {
    for (const claim of document.querySelectorAll('.is-cited')) claim.classList.remove('is-cited');
    for (const id of ids) document.getElementById(id)?.classList.add('is-cited');
  };
  const textOf = (id) => document.getElementById(id)?.closest('[data-text]');
  const close = () => {
    if (!textOf(location.hash.slice(1))) return;
    location.hash = '#close';
    highlight([]);
    opener?.focus({ preventScroll: true });
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link?.hash === '#close') {
      event.preventDefault();
      close();
    } else if (link && textOf(link.hash.slice(1))) {
      opener = link;
      highlight((link.dataset.inText ?? '').split(' ').filter(Boolean));
      // Once the browser has made it the target, and so shown it.
      setTimeout(() => textOf(link.hash.slice(1)).focus({ preventScroll: true }));
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
}
