// A button in each column's head sorts the table: up, down, and as it was printed.
{
  const NEXT = { none: 'ascending', ascending: 'descending', descending: 'none' };
  const cellValue = (row, column) => {
    const cell = row.cells[column];
    return cell?.dataset.sort ?? cell?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  };
  const compare = (a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    const [one, other] = [a, b].map((text) => Number(text.replaceAll(',', '')));
    return Number.isNaN(one) || Number.isNaN(other) ? a.localeCompare(b, 'en', { numeric: true }) : one - other;
  };
  const sort = (table, head) => {
    const order = NEXT[head.getAttribute('aria-sort') ?? 'none'];
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    if (order !== 'none') head.setAttribute('aria-sort', order);
    const [body] = table.tBodies;
    const rows = [...body.rows].sort((a, b) => a.dataset.printed - b.dataset.printed);
    const step = order === 'descending' ? -1 : 1;
    if (order !== 'none')
      rows.sort((a, b) => step * compare(cellValue(a, head.cellIndex), cellValue(b, head.cellIndex)));
    table.classList.toggle('is-sorted', order !== 'none');
    body.append(...rows);
  };
  for (const table of document.querySelectorAll('table')) {
    const [body] = table.tBodies;
    if (!table.tHead || !body || body.rows.length < 2) continue;
    for (const [index, row] of [...body.rows].entries()) row.dataset.printed = index;
    for (const head of table.tHead.rows[0].cells) {
      if (head.querySelector('a')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(table, head));
    }
  }
}
