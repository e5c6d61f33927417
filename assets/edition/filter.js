// Findings by severity, class and source: what no box is ticked for is hidden, and a section with nothing left as well.
{
  const form = document.querySelector('[data-tool="filter"]');
  const findings = [...document.querySelectorAll('[data-severity]')];
  const sections = [...document.querySelectorAll('section')].filter((section) =>
    section.querySelector('[data-severity]'),
  );
  const status = form?.querySelector('[role="status"]');
  const ticked = (name) =>
    new Set([...form.querySelectorAll(`input[name="${name}"]:checked`)].map((input) => input.value));
  const update = () => {
    const [severities, classes, sources] = ['severity', 'class', 'source'].map(ticked);
    for (const finding of findings) {
      const { severity, class: ofClass, sources: labels } = finding.dataset;
      const isOfSource = labels.split(',').some((label) => sources.has(label));
      finding.hidden = !(severities.has(severity) && classes.has(ofClass) && isOfSource);
    }
    for (const section of sections) section.hidden = section.querySelector('[data-severity]:not([hidden])') === null;
    // The glance shows some of them once more.
    const counted = findings.filter((finding) => finding.id !== '');
    const shown = counted.filter((finding) => !finding.hidden).length;
    status.textContent = `${shown} of ${counted.length} findings shown`;
  };
  form?.addEventListener('change', update);
  form?.addEventListener('reset', () => setTimeout(update));
  form?.addEventListener('submit', (event) => event.preventDefault());
  // A browser that goes back restores the boxes it had.
  if (form) update();
}
