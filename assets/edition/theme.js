// Light, dark, or as the system has it. Remembered where the browser lets a file remember.
{
  const THEMES = ['auto', 'light', 'dark'];
  const KEY = 'parallax-theme';
  const button = document.querySelector('[data-tool="theme"]');
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const show = (theme) => {
    document.documentElement.dataset.theme = theme;
    if (button) button.textContent = `Colours: ${theme === 'auto' ? 'as the system' : theme}`;
  };
  show(THEMES.find((theme) => theme === remembered()) ?? 'auto');
  button?.addEventListener('click', () => {
    const theme = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
    show(theme);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Shown for this visit alone.
    }
  });
  for (const tools of document.querySelectorAll('[data-needs="script"]')) tools.hidden = false;
}
