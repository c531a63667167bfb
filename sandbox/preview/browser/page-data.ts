/** What the server has put into the page for its scripts. Throws where there is nothing. */
export function pageData<Data>(): Data {
  const text = document.getElementById('preview')?.textContent;
  if (!text) throw new Error('the page brings no data');
  return JSON.parse(text) as Data;
}
